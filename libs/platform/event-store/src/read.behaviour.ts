import {
  aStream,
  anEvent,
  events,
  grow,
  idsOf,
  placed,
  type StoreUnderTest,
} from './event-store.samples';
import { NO_STREAM, type StoredEvent } from './event-store';

type Subject = () => StoreUnderTest;

const revisions = (read: readonly StoredEvent[]): number[] => read.map((event) => event.revision);

/** One stream, in both directions. */
export const readsStreams = (subject: Subject): void => {
  const stream = aStream();
  beforeAll(async () => {
    await subject().store.append({ stream, expected: NO_STREAM, events: events(10) });
  });

  it('gives nothing of a stream that does not exist', async () => {
    expect(await subject().store.readStream(aStream())).toEqual([]);
    expect(await subject().store.readStream(aStream(), { direction: 'backwards' })).toEqual([]);
  });

  it('gives a whole stream in order', async () => {
    expect(revisions(await subject().store.readStream(stream))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('gives a stream from a revision on', async () => {
    expect(revisions(await subject().store.readStream(stream, { from: 7 }))).toEqual([7, 8, 9]);
  });

  it('gives no more than asked', async () => {
    expect(revisions(await subject().store.readStream(stream, { from: 2, limit: 3 }))).toEqual([
      2, 3, 4,
    ]);
  });

  it('gives nothing from beyond the end', async () => {
    expect(await subject().store.readStream(stream, { from: 10 })).toEqual([]);
  });

  it('gives a stream backwards from its end', async () => {
    const read = await subject().store.readStream(stream, { direction: 'backwards', limit: 3 });
    expect(revisions(read)).toEqual([9, 8, 7]);
  });

  it('gives a stream backwards from a revision', async () => {
    expect(
      revisions(await subject().store.readStream(stream, { direction: 'backwards', from: 2 })),
    ).toEqual([2, 1, 0]);
  });

  it('knows the last revision of a stream', async () => {
    expect(await subject().store.headRevision(stream)).toBe(9);
    expect(await subject().store.headRevision(aStream())).toBe(NO_STREAM);
  });

  it('gives what another instance wrote a moment ago', async () => {
    const other = aStream();
    const written = await grow(subject().another, other, 1);
    expect(idsOf(await subject().store.readStream(other))).toEqual(idsOf(written));
  });

  it('gives a stream of 2,000 events whole', async () => {
    const long = aStream();
    for (let expected = NO_STREAM; expected < 1999; expected += 500)
      placed(await subject().store.append({ stream: long, expected, events: events(500) }));
    expect(revisions(await subject().store.readStream(long))).toEqual(
      Array.from({ length: 2000 }, (_, nth) => nth),
    );
  });
};

/** The whole log, page by page. */
export const readsTheLog = (subject: Subject): void => {
  it('gives what stands after a position, in the order of the positions', async () => {
    const { store } = subject();
    const start = placed(
      await store.append({ stream: aStream(), expected: NO_STREAM, events: events(1) }),
    );
    const [left, right] = [aStream(), aStream()];
    await store.append({ stream: left, expected: NO_STREAM, events: events(2) });
    await store.append({ stream: right, expected: NO_STREAM, events: events(1) });
    await store.append({ stream: left, expected: 1, events: events(1) });
    const read = await store.readAll({ after: start.position, limit: 10 });
    expect(read.map((event) => [event.stream, event.revision])).toEqual([
      [left, 0],
      [left, 1],
      [right, 0],
      [left, 2],
    ]);
    expect(
      read.map((event) => event.position).toSorted(store.comparePositions.bind(store)),
    ).toEqual(read.map((event) => event.position));
  });

  it('gives the log in pages without gap or repeat', async () => {
    const { store } = subject();
    const start = placed(
      await store.append({ stream: aStream(), expected: NO_STREAM, events: events(1) }),
    );
    const stream = aStream();
    const written = await grow(store, stream, 7);
    const seen: StoredEvent[] = [];
    for (
      let page = [...(await store.readAll({ after: start.position, limit: 3 }))];
      page.length > 0;
    ) {
      seen.push(...page);
      const last = page.at(-1);
      page = last ? [...(await store.readAll({ after: last.position, limit: 3 }))] : [];
    }
    expect(idsOf(seen)).toEqual(idsOf(written));
  });

  it('gives only the streams whose names begin as asked', async () => {
    const { store } = subject();
    const [wanted, other] = [aStream(), aStream()];
    const start = placed(
      await store.append({ stream: aStream(), expected: NO_STREAM, events: events(1) }),
    );
    await store.append({ stream: other, expected: NO_STREAM, events: events(5) });
    const written = await grow(store, wanted, 2);
    await store.append({ stream: other, expected: 4, events: events(5) });
    const read = await store.readAll({
      after: start.position,
      limit: 2,
      streamPrefixes: [wanted, 'nothing-'],
    });
    expect(idsOf(read)).toEqual(idsOf(written));
  });

  it('takes a prefix literally, whatever signs it holds', async () => {
    const { store } = subject();
    const odd = `odd_%.*[(-${aStream()}`;
    const start = placed(
      await store.append({ stream: aStream(), expected: NO_STREAM, events: events(1) }),
    );
    await store.append({ stream: odd.replace('_', 'x'), expected: NO_STREAM, events: events(1) });
    const written = await grow(store, odd, 1);
    const read = await store.readAll({
      after: start.position,
      limit: 9,
      streamPrefixes: [odd.slice(0, 9)],
    });
    expect(idsOf(read)).toEqual(idsOf(written));
  });

  it('knows the position of the last event', async () => {
    const { store } = subject();
    const last = placed(
      await store.append({ stream: aStream(), expected: NO_STREAM, events: events(3) }),
    );
    expect(await store.head()).toBe(last.position);
    expect(await store.readAll({ after: last.position, limit: 10 })).toEqual([]);
  });

  it('gives an event the same position through every read', async () => {
    const { store } = subject();
    const stream = aStream();
    const start = placed(await store.append({ stream, expected: NO_STREAM, events: events(1) }));
    const { position } = placed(await store.append({ stream, expected: 0, events: events(2) }));
    const byStream = await store.readStream(stream, { from: 1 });
    expect(byStream).toEqual(
      await store.readAll({ after: start.position, limit: 10, streamPrefixes: [stream] }),
    );
    expect(byStream.at(-1)?.position).toBe(position);
  });

  it('names its log the same in every instance', async () => {
    const { store, another } = subject();
    expect(await store.logId()).toMatch(/^\S+$/);
    expect(await another.logId()).toBe(await store.logId());
  });
};

/** Texts that a store may be tempted to improve. */
export const keepsBytes = (subject: Subject): void => {
  const kept = async (leaf: string, sealed = '[]'): Promise<void> => {
    const stream = aStream();
    const event = anEvent({ leaf, sealed });
    await subject().store.append({ stream, expected: NO_STREAM, events: [event, anEvent()] });
    expect((await subject().store.readStream(stream))[0]).toMatchObject({
      ...event,
      stream,
      revision: 0,
    });
  };

  it('keeps the order and the repetition of keys', () => kept('{"b":1,"a":2,"b":3}'));
  it('keeps the spelling of numbers', () =>
    kept('{"a":1.0,"b":1e2,"c":-0,"d":9007199254740993,"e":0.10}'));
  it('keeps blanks and line ends', () => kept('{ "a" :\t1 }\r\n', ' [ ] '));
  it('keeps the escaped sign U+0000', () => kept('{"text":"a\\u0000b"}'));
  it('keeps signs of every language and emoji', () =>
    kept('{"text":"é ş 漢 🤝 \u{1F468}\u200D\u{1F469}"}', '["🔐"]'));
  it('keeps quotes, backslashes and braces', () =>
    kept(String.raw`{"text":"\"{},NULL\\ \\\\ '"}`, '["\\"","{","null"]'));
  it('keeps texts that are no objects', () => kept('"alone"', 'null'));
  it('keeps 900 kB in one event', () =>
    kept(JSON.stringify('x'.repeat(450_000)), JSON.stringify('é'.repeat(225_000))));
};
