import type { Opening, Reply, Step } from '@wisselzone/platform/adapter';
import { partnerPairs } from '@wisselzone/testing';
import { fromOcmw } from './ocmw.inbound.mapping';
import { toAnswer, toInkomendeVerwijzing, toOcmw } from './ocmw.outbound.mapping';
import { readXml } from './ocmw.xml';

const OCMW = '22222222-2222-4222-8222-222222222222';

interface Outgoing {
  readonly step?: Step;
  readonly opening?: Opening;
  readonly reply?: Reply;
  readonly subject?: string;
}

const incoming = (input: Buffer): unknown => {
  const read = readXml(input);
  return read.ok ? fromOcmw(read.fields, OCMW) : read;
};

const outgoing = ({ step, opening, reply, subject }: Outgoing): unknown => {
  if (reply) return [toAnswer(reply, '2026-12-01T08:00:00.000Z')];
  if (!step) return [];
  return opening
    ? [toInkomendeVerwijzing(step, opening)]
    : toOcmw(step, { referral: 'V-0001', subject });
};

it.each(partnerPairs('ocmw'))('translates $name as the pair says', ({ name, input, output }) => {
  const result = name.endsWith('.van-ocmw')
    ? incoming(input)
    : outgoing(JSON.parse(input.toString('utf8')) as Outgoing);
  expect(JSON.parse(JSON.stringify(result))).toEqual(output);
});

it('never fails on what a partner sends, whatever it is', () => {
  for (const odd of [{}, { Kop: [] }, { Kop: {}, Nota: 'x' }, { Nota: {}, Stap: {} }]) {
    expect(fromOcmw(odd, OCMW)).toMatchObject({ ok: false });
  }
});
