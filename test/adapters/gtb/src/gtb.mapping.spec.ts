import type { Opening, Step } from '@wisselzone/platform/adapter';
import { pairsIn } from '@wisselzone/testing';
import { fromGtb } from './gtb.inbound.mapping';
import { toAanmelding, toGtb } from './gtb.outbound.mapping';

const GTB = '66666666-6666-4666-8666-666666666666';

const translated = (name: string, input: Buffer): unknown => {
  const read: unknown = JSON.parse(input.toString('utf8'));
  if (name.endsWith('.van-gtb')) return fromGtb(read, GTB);
  const { step, opening } = read as { readonly step: Step; readonly opening?: Opening };
  return opening ? [toAanmelding(step, opening)] : toGtb(step);
};

it.each(pairsIn('test/adapters/gtb/pairs'))(
  'translates $name as the pair says',
  ({ name, input, output }) => {
    expect(JSON.parse(JSON.stringify(translated(name, input)))).toEqual(output);
  },
);

it('never fails on what a partner sends, whatever it is', () => {
  for (const odd of [null, [], 'x', 3, {}, { soort: 'constructor' }, { inhoud: [] }]) {
    expect(fromGtb(odd, GTB)).toMatchObject({ ok: false });
  }
});
