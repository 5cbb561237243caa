import type { Opening, Step } from '@wisselzone/platform/adapter';
import { partnerPairs } from '@wisselzone/testing';
import { fromVdab } from './vdab.inbound.mapping';
import { toToeleiding, toVdab } from './vdab.outbound.mapping';

const VDAB = '11111111-1111-4111-8111-111111111111';

const translated = (name: string, input: Buffer): unknown => {
  const read: unknown = JSON.parse(input.toString('utf8'));
  if (name.endsWith('.van-vdab')) return fromVdab(read, VDAB);
  const { step, opening } = read as { readonly step: Step; readonly opening?: Opening };
  return opening ? [toToeleiding(step, opening)] : toVdab(step);
};

it.each(partnerPairs('vdab'))('translates $name as the pair says', ({ name, input, output }) => {
  expect(JSON.parse(JSON.stringify(translated(name, input)))).toEqual(output);
});

it('never fails on what a partner sends, whatever it is', () => {
  for (const odd of [null, [], 'x', 3, {}, { Soort: 'constructor' }, { Inhoud: [] }]) {
    expect(fromVdab(odd, VDAB)).toMatchObject({ ok: false });
  }
});
