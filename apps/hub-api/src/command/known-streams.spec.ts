import { randomUUID } from 'node:crypto';
import type {
  CommandId,
  DomainEvent,
  Fact,
  Instant,
  OrganisationId,
  SubjectId,
} from '@wisselzone/kernel';
import { prepareEvents, Upcasters } from '@wisselzone/platform/envelope';
import { InMemoryEventStore, type EventStore } from '@wisselzone/platform/event-store';
import { InMemoryVault } from '@wisselzone/platform/vault';
import { KnownStreams } from './known-streams';
import { readStream, type StreamKind } from './stream';

type Noted = DomainEvent & { readonly plain: { readonly word: string } };

const STREAM = 'note-1';
const upcasters = new Upcasters({ Noted: [] });
const now = '2026-11-23T09:00:00.000Z' as Instant;

/** All words so far. */
const words: StreamKind<readonly string[], Noted> = {
  initial: [],
  evolve: (state, { plain }: Fact<Noted>) => [...state, plain.word],
  entityOf: ({ plain }) => plain.word,
};

const note = async (store: EventStore, revision: number, word: string): Promise<void> => {
  const commandId = randomUUID() as CommandId;
  const events = await prepareEvents(new InMemoryVault(), {
    stream: STREAM,
    firstRevision: revision,
    events: [{ type: 'Noted', plain: { word } }],
    upcasters,
    context: {
      commandId,
      commandFingerprint: 'fingerprint',
      correlationId: randomUUID(),
      causationId: commandId,
      occurredAt: now,
      recordedAt: now,
      actor: {
        issuer: 'https://id.example',
        subject: randomUUID() as SubjectId,
        role: 'counsellor',
        organisation: randomUUID() as OrganisationId,
        client: 'spec',
      },
      purpose: 'guidance',
      testData: true,
    },
  });
  await store.append({ stream: STREAM, expected: revision - 1, events });
};

/** The log that stands now; another can take its place under a running hub, as a restored one does. */
const openLog = () => {
  const log = { store: new InMemoryEventStore() };
  const given: number[] = [];
  const reader: Pick<EventStore, 'readStream'> = {
    readStream: async (stream, options) => {
      const events = await log.store.readStream(stream, options);
      given.push(events.length);
      return events;
    },
  };
  return { log, given, known: new KnownStreams(reader, upcasters) };
};

describe('streams that commands ask for again and again', () => {
  it('are as empty as the log when nothing happened', async () => {
    const { known } = openLog();
    expect(await known.read(STREAM, words)).toMatchObject({ state: [], revision: -1 });
  });

  it('say what others wrote since the last command', async () => {
    const { log, known } = openLog();
    await note(log.store, 0, 'first');
    await known.read(STREAM, words);
    await note(log.store, 1, 'second');
    await note(log.store, 2, 'third');
    const { entries, ...whole } = await readStream({ store: log.store, upcasters }, STREAM, words);
    expect(entries).toHaveLength(3);
    expect(await known.read(STREAM, words)).toEqual(whole);
  });

  it('are read on from the last event that is known', async () => {
    const { log, known, given } = openLog();
    for (const [revision, word] of ['a', 'b', 'c'].entries()) await note(log.store, revision, word);
    await known.read(STREAM, words);
    await note(log.store, 3, 'd');
    await known.read(STREAM, words);
    await known.read(STREAM, words);
    expect(given).toEqual([3, 2, 1]);
  });

  it.each([
    ['holds other events there', ['other', 'words']],
    ['ends before', ['shorter']],
    ['has no such stream', []],
  ])('are read anew when the log %s', async (_, restored) => {
    const { log, known } = openLog();
    await note(log.store, 0, 'lost');
    await note(log.store, 1, 'too');
    await known.read(STREAM, words);
    log.store = new InMemoryEventStore();
    for (const [revision, word] of restored.entries()) await note(log.store, revision, word);
    expect((await known.read(STREAM, words)).state).toEqual(restored);
  });

  it('are not changed by what is read later', async () => {
    const { log, known } = openLog();
    await note(log.store, 0, 'first');
    const before = await known.read(STREAM, words);
    await note(log.store, 1, 'second');
    await known.read(STREAM, words);
    expect([before.state, before.done.size, before.entities.size]).toEqual([['first'], 1, 1]);
  });

  it('are folded anew by another fold', async () => {
    const { log, known } = openLog();
    await note(log.store, 0, 'first');
    await known.read(STREAM, words);
    const count = { initial: 0, evolve: (total: number) => total + 1, entityOf: () => 'all' };
    expect((await known.read(STREAM, count)).state).toBe(1);
  });
});
