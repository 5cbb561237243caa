import {
  aStream,
  caughtUp,
  collect,
  events,
  eventsIn,
  grow,
  idsOf,
  placed,
  type StoreUnderTest,
} from './event-store.samples';
import {
  NO_STREAM,
  type EventStore,
  type Position,
  type StoredEvent,
  type SubscriptionMessage,
} from './event-store';

type Subject = () => StoreUnderTest;

const WRITERS = 32;
const EACH = 12;

const startOf = async (store: EventStore): Promise<Position> =>
  placed(await store.append({ stream: aStream(), expected: NO_STREAM, events: events(1) }))
    .position;

const atLeast = (count: number) => (messages: readonly SubscriptionMessage[]) =>
  eventsIn(messages).length >= count;

const revisionsByStream = (seen: readonly StoredEvent[]): number[][] => {
  const streams = new Map<string, number[]>();
  for (const { stream, revision } of seen)
    streams.set(stream, [...(streams.get(stream) ?? []), revision]);
  return [...streams.values()];
};

/** From the past into the present, without gap or repeat. */
export const subscribes = (subject: Subject): void => {
  it('gives what was written before, then says that it has caught up', async () => {
    const { store } = subject();
    const after = await startOf(store);
    const written = await grow(store, aStream(), 5);
    const messages = await collect(store, { after }, caughtUp);
    expect(idsOf(eventsIn(messages))).toEqual(idsOf(written));
    expect(messages.at(-1)).toEqual({ kind: 'caughtUp', position: await store.head() });
  });

  it('gives what is written while it listens', async () => {
    const { store, another } = subject();
    const after = await startOf(store);
    const stream = aStream();
    let writing: Promise<unknown> | undefined;
    const messages = await collect(store, { after }, (sofar) => {
      if (caughtUp(sofar)) writing ??= grow(another, stream, 3);
      return atLeast(3)(sofar);
    });
    await writing;
    expect(eventsIn(messages).map((event) => [event.stream, event.revision])).toEqual([
      [stream, 0],
      [stream, 1],
      [stream, 2],
    ]);
  });

  it('says that it has caught up again after each live event', async () => {
    const { store, another } = subject();
    const after = await startOf(store);
    let writing: Promise<unknown> | undefined;
    const messages = await collect(store, { after }, (sofar) => {
      if (caughtUp(sofar)) writing ??= grow(another, aStream(), 1);
      return atLeast(1)(sofar) && sofar.at(-1)?.kind === 'caughtUp';
    });
    await writing;
    expect(messages.at(-1)).toEqual({ kind: 'caughtUp', position: await store.head() });
  });

  it('goes on after the position it was given', async () => {
    const { store } = subject();
    const stream = aStream();
    const after = await startOf(store);
    await grow(store, stream, 6);
    const [, , third] = eventsIn(await collect(store, { after }, atLeast(3)));
    const rest = await collect(store, third ? { after: third.position } : {}, atLeast(3));
    expect(eventsIn(rest).map((event) => event.revision)).toEqual([3, 4, 5]);
  });

  it('begins at the first event when it is given no position', async () => {
    const { store } = subject();
    await startOf(store);
    const seen = eventsIn(await collect(store, {}, atLeast(1)));
    expect(seen[0]?.eventId).toBe((await store.readAll({ limit: 1 }))[0]?.eventId);
  });

  it('gives only the streams it was asked for', async () => {
    const { store } = subject();
    const after = await startOf(store);
    const wanted = aStream();
    await grow(store, aStream(), 3);
    const written = await grow(store, wanted, 3);
    const messages = await collect(store, { after, streamPrefixes: [wanted] }, atLeast(3));
    expect(idsOf(eventsIn(messages))).toEqual(idsOf(written));
  });

  it('advances over events that nobody asked for', async () => {
    const { store } = subject();
    const after = await startOf(store);
    const passed = placed(
      await store.append({ stream: aStream(), expected: NO_STREAM, events: events(1) }),
    ).position;
    await store.append({ stream: aStream(), expected: NO_STREAM, events: events(200) });
    const beyond = (message: SubscriptionMessage): boolean =>
      message.kind === 'progress' && store.comparePositions(message.position, passed) > 0;
    const messages = await collect(store, { after, streamPrefixes: ['nobody-'] }, (sofar) =>
      sofar.some(beyond),
    );
    expect(eventsIn(messages)).toEqual([]);
  });

  it('never steps over a wanted event among many that nobody asked for', async () => {
    const { store } = subject();
    const after = await startOf(store);
    const wanted = aStream();
    for (let round = 0; round < 4; round += 1) {
      await store.append({ stream: aStream(), expected: NO_STREAM, events: events(40) });
      await store.append({ stream: wanted, expected: round - 1, events: events(1) });
    }
    const messages = await collect(store, { after, streamPrefixes: [wanted] }, atLeast(4));
    const positions = messages.flatMap((message) =>
      message.kind === 'progress'
        ? [message.position]
        : eventsIn([message]).map((event) => event.position),
    );
    expect(positions).toEqual(positions.toSorted(store.comparePositions.bind(store)));
    expect(eventsIn(messages).map((event) => event.revision)).toEqual([0, 1, 2, 3]);
  });

  it('hands over at most 1,000 events at once', async () => {
    const { store } = subject();
    const after = await startOf(store);
    const stream = aStream();
    for (let expected = NO_STREAM; expected < 1499; expected += 500)
      await store.append({ stream, expected, events: events(500) });
    const messages = await collect(store, { after }, atLeast(1500));
    expect(Math.max(...messages.map((message) => eventsIn([message]).length))).toBeLessThanOrEqual(
      1000,
    );
    expect(eventsIn(messages).map((event) => event.revision)).toEqual(
      Array.from({ length: 1500 }, (_, nth) => nth),
    );
  });

  it('ends when it is told to while it waits', async () => {
    const { store } = subject();
    const stop = new AbortController();
    const after = await startOf(store);
    const seen: string[] = [];
    for await (const message of store.subscribeAll({ after, signal: stop.signal })) {
      seen.push(message.kind);
      setTimeout(() => stop.abort(), 5);
    }
    expect(seen).toEqual(['caughtUp']);
  });

  it('gives nothing at all when it was ended before it began', async () => {
    const seen: SubscriptionMessage[] = [];
    for await (const message of subject().store.subscribeAll({ signal: AbortSignal.abort() }))
      seen.push(message);
    expect(seen).toEqual([]);
  });

  it('ends when its loop is left', async () => {
    const { store } = subject();
    const after = await startOf(store);
    await grow(store, aStream(), 2);
    for await (const message of store.subscribeAll({ after, signal: new AbortController().signal }))
      if (message.kind === 'events') break;
    expect(await store.head()).toEqual(expect.any(String));
  });

  it('gives every event of 32 writers once, to each of 3 subscribers, in the one order of the log', async () => {
    const { store, another } = subject();
    const after = await startOf(store);
    const prefix = aStream();
    const total = WRITERS * EACH;
    const subscribers = [store, another, store].map((one) =>
      collect(one, { after, streamPrefixes: [prefix] }, atLeast(total)),
    );
    const writers = Array.from({ length: WRITERS }, (_, nth) =>
      grow(nth % 2 === 0 ? store : another, `${prefix}-${nth}`, EACH),
    );
    await Promise.all(writers);
    const inLog = idsOf(await store.readAll({ after, limit: total + 1, streamPrefixes: [prefix] }));
    expect(inLog).toHaveLength(total);
    for (const messages of await Promise.all(subscribers)) {
      expect(idsOf(eventsIn(messages))).toEqual(inLog);
      expect(revisionsByStream(eventsIn(messages))).toEqual(
        Array.from({ length: WRITERS }, () => Array.from({ length: EACH }, (_, nth) => nth)),
      );
    }
  });
};
