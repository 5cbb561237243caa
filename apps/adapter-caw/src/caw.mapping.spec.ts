import type { Opening, Step } from '@wisselzone/platform/adapter';
import { partnerPairs } from '@wisselzone/testing';
import { isReadKind } from './caw.columns';
import { fromCaw } from './caw.inbound.mapping';
import { toCaw, toVerwijzing } from './caw.outbound.mapping';

const CAW = '77777777-7777-4777-8777-777777777777';

const translated = (name: string, input: Buffer): unknown => {
  const kind = name.split('.').at(-1) ?? '';
  if (isReadKind(kind)) return fromCaw(kind, input, CAW);
  const { step, opening, subject } = JSON.parse(input.toString('utf8')) as {
    readonly subject?: string;
    readonly step: Step;
    readonly opening?: Opening;
  };
  return opening ? [toVerwijzing(step, opening)] : toCaw(step, 'CAW-26-0001', subject);
};

it.each(partnerPairs('caw'))('translates $name as the pair says', ({ name, input, output }) => {
  expect(JSON.parse(JSON.stringify(translated(name, input)))).toEqual(output);
});
