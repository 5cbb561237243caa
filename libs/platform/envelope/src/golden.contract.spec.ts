import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DomainEvent, PersonId, Recorded, Section } from '@wisselzone/kernel';
import { InMemoryVault } from '@wisselzone/platform/vault';
import { Ajv2020 } from 'ajv/dist/2020';
import type { Envelope, EnvelopeContext } from './envelope';
import { leafOf, prepareEvents } from './prepare-events';
import { readEnvelope, recordedOf, sealedOf } from './read-events';
import { Upcasters } from './upcasters';

interface GoldenEvent {
  readonly asked: {
    readonly person?: PersonId;
    readonly stream: string;
    readonly firstRevision: number;
    readonly event: DomainEvent;
    readonly context: EnvelopeContext;
  };
  readonly eventId: string;
  readonly leaf: string;
  readonly leafSha256: string;
  readonly sealed: string;
  readonly recorded: Recorded<DomainEvent>;
}
interface Golden {
  readonly rootKey: string;
  readonly events: Readonly<Record<string, GoldenEvent>>;
}

const stored = new URL('../../../../contracts/stored/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, stored), 'utf8'));
const golden = json('golden/leaves.v1.json') as Golden;
const named = Object.entries(golden.events);
const valid = new Ajv2020({ strict: true, allErrors: true }).compile(
  json('envelope.v1.schema.json') as object,
);
const upcasters = new Upcasters({
  ReferralRequested: [],
  CaseWorkerAssigned: [],
  TeamRegistered: [],
});

/** Random bytes that are the same in every run: counted, hashed and cut. */
const counted = (): ((size: number) => Buffer) => {
  let count = 0;
  return (size) =>
    createHash('sha256')
      .update(`golden ${String((count += 1))}`)
      .digest()
      .subarray(0, size);
};
const vault = (): InMemoryVault =>
  new InMemoryVault({ rootKey: Buffer.from(golden.rootKey, 'base64'), random: counted() });

describe('events as they were stored in version 1', () => {
  it.each(named)('%s: the leaf is what its hash says, and fits its schema', (_, event) => {
    expect(createHash('sha256').update(event.leaf).digest('hex')).toBe(event.leafSha256);
    expect({ ok: valid(JSON.parse(event.leaf)), errors: valid.errors }).toEqual({
      ok: true,
      errors: null,
    });
  });

  it.each(named)('%s: is read as it was meant', (_, event) => {
    expect(recordedOf(event, upcasters)).toEqual(event.recorded);
    expect(readEnvelope(event)).toMatchObject(event.asked.context);
    expect(leafOf(readEnvelope(event))).toBe(event.leaf);
  });

  it.each(named)('%s: is still written in the same bytes', async (_, event) => {
    const { event: said, ...asked } = event.asked;
    const [written] = await prepareEvents(vault(), { ...asked, events: [said], upcasters });
    expect(written).toMatchObject({
      leaf: event.leaf,
      sealed: event.sealed,
      eventId: event.eventId,
    });
  });

  it.each(named)('%s: keeps nothing personal in its leaf', (_, event) => {
    for (const section of Object.values(event.asked.event.sealed ?? {}) as readonly Section[])
      for (const word of JSON.stringify(section).match(/[A-Za-z]{6,}/g) ?? [])
        expect(event.leaf).not.toContain(word);
  });

  it('opens with the keys of the same composition', async () => {
    const event = golden.events['everything'];
    const { person, stream, event: said } = event?.asked ?? {};
    if (!event || !person || !stream || !said?.sealed) throw new Error('the golden file is empty');
    const same = vault();
    await same.seal({ person, stream, eventId: event.eventId }, said.sealed);
    const opened = await same.open({ person, stream, eventId: event.eventId }, sealedOf(event), [
      'contact',
      'guidance',
    ]);
    expect(opened).toEqual(said.sealed);
  });
});

describe('the schema of a leaf', () => {
  const whole = (): Envelope => {
    const event = golden.events['everything'];
    if (!event) throw new Error('the golden file is empty');
    return readEnvelope(event);
  };

  it.each(Object.keys(golden.events['minimal'] ? readEnvelope(golden.events['minimal']) : {}))(
    'asks for %s',
    (name) => {
      expect(
        valid(Object.fromEntries(Object.entries(whole()).filter(([key]) => key !== name))),
      ).toBe(false);
    },
  );

  it.each<object>([
    { leafHash: 'x' },
    { sealed: [] },
    { clearance: null },
    { recordedAt: '2026-11-23' },
    { sections: [{ category: 'contact', ciphertextHash: 'x', digest: 'y' }] },
    { actor: { name: 'Ann' } },
  ])('refuses %j', (change) => {
    expect(valid({ ...whole(), ...change })).toBe(false);
  });
});
