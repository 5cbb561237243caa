import type { Opening, Step } from '@wisselzone/platform/adapter';
import { partnerPairs } from '@wisselzone/testing';
import { fromVdab } from './vdab.inbound.mapping';
import { toInschrijving, toToeleiding, toVdab } from './vdab.outbound.mapping';

const VDAB = '11111111-1111-4111-8111-111111111111';

interface Outgoing {
  readonly step: Step;
  readonly opening?: Opening;
  /** VDAB's own number of what the step is about. */
  readonly subject?: string;
}

const translated = (name: string, input: Buffer): unknown => {
  const read: unknown = JSON.parse(input.toString('utf8'));
  if (name.endsWith('.van-vdab')) return fromVdab(read, VDAB);
  const { step, opening, subject } = read as Outgoing;
  if (step.type === 'RegistrationRequested') return [toInschrijving(step)];
  return opening ? [toToeleiding(step, opening)] : toVdab(step, subject);
};

it.each(partnerPairs('vdab'))('translates $name as the pair says', ({ name, input, output }) => {
  expect(JSON.parse(JSON.stringify(translated(name, input)))).toEqual(output);
});

it('never fails on what a partner sends, whatever it is', () => {
  for (const odd of [null, [], 'x', 3, {}, { Soort: 'constructor' }, { Inhoud: [] }]) {
    expect(fromVdab(odd, VDAB)).toMatchObject({ ok: false });
  }
});
