import type {
  CommandId,
  DomainEvent,
  Instant,
  OrganisationId,
  PersonId,
  SubjectId,
} from '@wisselzone/kernel';
import { InMemoryVault } from '@wisselzone/platform/vault';
import { commandIdOf, derivedId, eventIdOf, fingerprintOf } from './derived-ids';
import type { EnvelopeContext } from './envelope';
import { prepareEvents } from './prepare-events';
import { readEnvelope, recordedOf, sealedOf } from './read-events';
import { Upcasters } from './upcasters';

const commandId = '0e1f6c1c-0f6c-5c3e-8d53-0d8f6f1f7f01' as CommandId;
const person = '3d0a8a52-9a2e-4a0f-8f51-2f6d1b6f0b02' as PersonId;
const stream = 'dossier-7c5f1d0e-34a4-4a5e-9a53-6f4f4f3d2b03';
const organisation = '5b8f9a10-2c3d-4e5f-8a6b-7c8d9e0f1a04' as OrganisationId;
const vault = new InMemoryVault();
const upcasters = new Upcasters({
  NoteWritten: [],
  StepTaken: [(plain) => ({ ...plain, counted: 1 })],
});

const context: EnvelopeContext = {
  commandId,
  commandFingerprint: fingerprintOf(vault, { text: 'nota' }, 'key-00000001'),
  correlationId: '9d1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c05',
  causationId: commandId,
  occurredAt: '2026-11-23T08:59:00.000Z' as Instant,
  recordedAt: '2026-11-23T09:00:00.000Z' as Instant,
  actor: {
    issuer: 'https://id.example',
    subject: 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c06' as SubjectId,
    role: 'counsellor',
    organisation,
    client: 'portal',
  },
  purpose: 'guidance',
  testData: true,
};
const note: DomainEvent = {
  type: 'NoteWritten',
  plain: { note: 'b1', optional: undefined },
  sealed: { notes: { text: 'heel persoonlijk' }, contact: { name: 'Ann' } },
};
const step: DomainEvent = { type: 'StepTaken', plain: { step: 'c1' } };

const prepared = (events: readonly DomainEvent[] = [note, step]) =>
  prepareEvents(vault, { person, stream, firstRevision: 4, events, context, upcasters });

describe('writing the events of a command', () => {
  it('completes each envelope from what was said and what follows from it', async () => {
    const [first, second] = await prepared();
    expect(first && readEnvelope(first)).toMatchObject({
      ...context,
      eventId: eventIdOf(commandId, 0),
      type: 'NoteWritten',
      schemaVersion: 1,
      stream,
      revision: 4,
      plain: { note: 'b1' },
      sections: [{ category: 'contact' }, { category: 'notes' }],
    });
    expect(second && readEnvelope(second)).toMatchObject({
      revision: 5,
      schemaVersion: 2,
      sections: [],
    });
    expect(second?.sealed).toBe('[]');
  });

  it('leaves no personal word in the leaf', async () => {
    const [first] = await prepared();
    expect(first?.leaf).not.toMatch(/persoonlijk|Ann|ciphertext"/);
    expect(first?.sealed).not.toMatch(/persoonlijk|Ann/);
  });

  it('writes the keys of a leaf in one order, without spaces or absent members', async () => {
    const [, second] = await prepared();
    const keys = Object.keys(JSON.parse(second?.leaf ?? '') as object);
    expect(keys).toEqual([...keys].sort());
    expect(second?.leaf).toBe((await prepared())[1]?.leaf);
    expect(second?.leaf).not.toMatch(/null|optional|clearance|leafHash/);
  });

  it('gives back to the vault exactly what it sealed', async () => {
    const [first] = await prepared();
    if (!first) throw new Error('nothing was prepared');
    const scope = { person, stream, eventId: first.eventId };
    expect(await vault.open(scope, sealedOf(first), ['notes', 'contact'])).toEqual(note.sealed);
  });

  it('refuses a personal part in a stream that is nobody’s', async () => {
    const asked = { stream: 'flows', firstRevision: 0, context, upcasters };
    await expect(prepareEvents(vault, { ...asked, events: [note] })).rejects.toMatchObject({
      code: 'sealedWithoutPerson',
    });
    expect(await prepareEvents(vault, { ...asked, events: [step] })).toHaveLength(1);
  });

  it.each([{ plain: { a: null } }, { plain: { a: [{ b: null }] } }, { plain: { a: Number.NaN } }])(
    'refuses what a leaf cannot hold: %j',
    async ({ plain }) => {
      await expect(prepared([{ type: 'StepTaken', plain }])).rejects.toMatchObject({
        code: 'malformed',
      });
    },
  );
});

describe('reading events', () => {
  it('tells the rules what happened, by whom and when, and never the sealed part', async () => {
    const [first] = await prepared();
    expect(first && recordedOf(first, upcasters)).toEqual({
      type: 'NoteWritten',
      plain: { note: 'b1' },
      by: organisation,
      at: context.recordedAt,
    });
  });

  it('reads an old version as the current one', async () => {
    const [, second] = await prepared();
    const old = {
      eventId: second?.eventId ?? '',
      leaf: second?.leaf.replace('"schemaVersion":2', '"schemaVersion":1') ?? '',
    };
    expect(recordedOf(old, upcasters).plain).toEqual({ step: 'c1', counted: 1 });
  });

  it('stops at a type or version that it does not know', async () => {
    const [first] = await prepared();
    if (!first) throw new Error('nothing was prepared');
    const newer = { ...first, leaf: first.leaf.replace('"schemaVersion":1', '"schemaVersion":9') };
    expect(() => recordedOf(first, new Upcasters({}))).toThrow('NoteWritten');
    expect(() => recordedOf(newer, upcasters)).toThrow('no version 9');
  });

  it('stops at what this hub never wrote', async () => {
    const [first] = await prepared();
    if (!first) throw new Error('nothing was prepared');
    expect(() => readEnvelope({ ...first, leaf: 'no json' })).toThrow(
      'is not as this hub writes it',
    );
    expect(() => readEnvelope({ ...first, eventId: eventIdOf(commandId, 7) })).toThrow('not as');
    expect(() => sealedOf({ ...first, sealed: '[]' })).toThrow('is not as this hub writes it');
    const swapped = first.sealed.replace('"contact"', '"health"');
    expect(() => sealedOf({ ...first, sealed: swapped })).toThrow('is not as this hub writes it');
  });

  it('does not start with two stories for one type', () => {
    expect(() => new Upcasters({ A: [] }, { A: [] })).toThrow('A is registered twice');
  });
});

describe('ids and fingerprints', () => {
  const key = { organisation, method: 'POST', path: '/dossiers', idempotencyKey: 'key-00000001' };

  it('are the same for the same request for ever', () => {
    expect(commandIdOf(key)).toBe('a7113475-5da7-5b0b-97f4-0cc06f36c736');
    expect(derivedId(commandIdOf(key), 'dossier')).toBe('77aa9659-16b2-5d56-8547-eb1b10f50d11');
    expect(eventIdOf(commandIdOf(key), 0)).toBe('28360a79-072b-5a06-b2f9-95f25d4c3139');
  });

  it.each([
    { organisation: person },
    { method: 'PUT' },
    { path: '/persons' },
    { idempotencyKey: 'key-00000002' },
  ])('differ when the request differs: %j', (other) => {
    expect(commandIdOf({ ...key, ...other })).not.toBe(commandIdOf(key));
  });

  it('fingerprint the meaning of a body, not its spelling', () => {
    const of = (body: unknown, idempotencyKey = 'k'): string =>
      fingerprintOf(vault, body, idempotencyKey);
    expect(of({ a: 1, b: 2 })).toBe(of({ b: 2, a: 1 }));
    expect(of({ a: 1 })).not.toBe(of({ a: 2 }));
    expect(of({ a: 1 })).not.toBe(of({ a: 1 }, 'other'));
    expect(of(undefined)).toBe(of({}));
  });
});
