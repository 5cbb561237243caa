import { readFileSync } from 'node:fs';
import { breaches, type Promises } from '../../../contracts/breaches.mjs';

type Facts = Promises['contracts'][string]['shapes'][string];

const promised = (): Promises =>
  JSON.parse(readFileSync('contracts/promised.v1.json', 'utf8')) as Promises;

const hub = (promises: Promises): Promises['contracts'][string] => {
  const contract = promises.contracts['wisselzone.v1'];
  if (!contract) throw new Error('the hub has a contract');
  return contract;
};
const shape = (promises: Promises, name: string): Facts => {
  const facts = hub(promises).shapes[name];
  if (!facts) throw new Error(`no shape ${name}`);
  return facts;
};
const field = (promises: Promises, name: string, path: string): Record<string, unknown> => {
  const facts = shape(promises, name)[path];
  if (!facts) throw new Error(`no field ${path}`);
  return facts;
};

/** What is found when the contract is changed in one way after it was promised. */
const found = (change: (promises: Promises) => void): readonly string[] => {
  const now = promised();
  change(now);
  return breaches(promised(), now);
};

describe('a promise to partners inside one version', () => {
  it('is kept by a contract that did not change', () => {
    expect(found(() => undefined)).toEqual([]);
  });

  it('is kept when a route, an optional input, an output field, a code or an event is added', () => {
    const additions = found((now) => {
      hub(now).operations['GET /new'] = { parameters: {}, takes: {}, answers: {} };
      shape(now, 'RequestReferral')['.extra'] = { type: 'string' };
      shape(now, 'Dossier')['.extra'] = { type: 'string', required: true };
      now.codes['urgency']?.push('soon');
      now.events.push('SomethingNew things.notify.new');
    });
    expect(additions).toEqual([]);
  });

  it.each<[string, (promises: Promises) => void, RegExp]>([
    ['a route is removed', (now) => delete hub(now).operations['GET /feed'], /GET \/feed is gone/],
    [
      'an answer is removed',
      (now) => delete hub(now).operations['GET /feed']?.answers['200'],
      /answers 200 is gone/,
    ],
    [
      'a field that callers send is removed',
      (now) => delete shape(now, 'RequestReferral')['.kind'],
      /RequestReferral\.kind: a field that callers may send is gone/,
    ],
    [
      'an optional input becomes required',
      (now) => (field(now, 'RequestReferral', '.renews')['required'] = true),
      /RequestReferral\.renews: callers must send it now/,
    ],
    [
      'a new input is required',
      (now) => (shape(now, 'RequestReferral')['.extra'] = { type: 'string', required: true }),
      /RequestReferral\.extra: callers must send it now/,
    ],
    [
      'what is accepted becomes narrower',
      (now) => (field(now, 'ShortText', '')['maxLength'] = 3),
      /ShortText: maxLength is narrower/,
    ],
    [
      'a field that callers read is removed',
      (now) => delete shape(now, 'FeedEvent')['.sequence'],
      /FeedEvent\.sequence: a field that callers read is gone/,
    ],
    [
      'callers can not count on a field any more',
      (now) => (field(now, 'FeedEvent', '.sequence')['required'] = false),
      /FeedEvent\.sequence: callers can not count on it now/,
    ],
    [
      'a field that callers read is of another kind',
      (now) => (field(now, 'FeedEvent', '.sequence')['type'] = 'integer'),
      /FeedEvent\.sequence: callers read another kind of value/,
    ],
    ['a code is removed', (now) => now.codes['urgency']?.pop(), /codes urgency .* is gone/],
    ['an event is removed', (now) => now.events.pop(), /event .* is gone/],
    ['a problem is removed', (now) => now.problems.pop(), /problem .* is gone/],
  ])('is broken when %s', (_, change, sentence) => {
    expect(found(change).join('\n')).toMatch(sentence);
  });
});
