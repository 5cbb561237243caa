import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { startEventStoreDbTestServer, type EventStoreDbTestServer } from '@wisselzone/testing';
import { aStream, anEvent, caughtUp, events, grow, idsOf, placed } from './event-store.samples';
import { ANY, NO_STREAM, type EventStoreError } from './event-store';
import { EventStoreDbEventStore } from './eventstoredb-event-store';
import { openEventStore } from './open-event-store';

const LIMIT = 400;
let server: EventStoreDbTestServer;
let store: EventStoreDbEventStore;
let troubles: EventStoreError[];

beforeEach(async () => {
  server = await startEventStoreDbTestServer();
  troubles = [];
  store = new EventStoreDbEventStore({
    connectionString: server.url,
    timeoutMs: LIMIT,
    onTrouble: (error) => void troubles.push(error),
  });
});

afterEach(async () => {
  await store.close();
  server.stop();
});

const restart = async (): Promise<void> => {
  server.stop();
  await server.start();
};

/** The first calls after a restart may find the broken line; a caller simply tries again. */
const insist = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === 9) throw error;
    }
  }
};

describe('where EventStoreDB promises less than the port', () => {
  it('writes the same ids again when the expected revision is the last one, as the server does not look at them', async () => {
    const stream = aStream();
    const [event] = await grow(store, stream, 1);
    const again = await store.append({ stream, expected: 0, events: event ? [event] : [] });
    expect(again).toMatchObject({ outcome: 'written', revision: 1 });
  });

  it('knows a repeated append where any revision will do only until the server restarts', async () => {
    const request = { stream: aStream(), expected: ANY, events: events(1) };
    await store.append(request);
    expect(await store.append(request)).toMatchObject({ outcome: 'alreadyWritten', revision: 0 });
    await restart();
    expect(await insist(() => store.append(request))).toMatchObject({
      outcome: 'written',
      revision: 1,
    });
  });

  it('still knows a repeated append at an exact revision after the server restarts', async () => {
    const request = { stream: aStream(), expected: NO_STREAM, events: events(3) };
    const first = placed(await store.append(request));
    await restart();
    expect(await insist(() => store.append(request))).toEqual({
      ...first,
      outcome: 'alreadyWritten',
    });
  });

  it('has one effect when the answer is lost on the line', async () => {
    const request = { stream: aStream(), expected: NO_STREAM, events: events(2) };
    server.loseNextAnswer = true;
    await expect(store.append(request)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await insist(() => store.append(request))).toMatchObject({
      outcome: 'alreadyWritten',
      revision: 1,
    });
    expect(idsOf(await store.readStream(request.stream))).toEqual(idsOf(request.events));
  });

  it('keeps the name of the log over a restart and out of the log', async () => {
    const name = await store.logId();
    await restart();
    expect(await insist(() => store.logId())).toBe(name);
    expect(await store.head()).toBeUndefined();
    expect(await store.readAll({ limit: 9 })).toEqual([]);
  });
});

describe('when EventStoreDB is slow or away', () => {
  it('gives up every call after its limit while the server is silent, and works again afterwards', async () => {
    server.silent = true;
    const calls = [
      store.append({ stream: aStream(), expected: NO_STREAM, events: events(1) }),
      store.readStream(aStream()),
      store.headRevision(aStream()),
      store.readAll({ limit: 1 }),
      store.head(),
      store.logId(),
    ];
    for (const settled of await Promise.allSettled(calls))
      expect(settled).toMatchObject({ status: 'rejected', reason: { code: 'timeout' } });
    server.silent = false;
    expect(await grow(store, aStream(), 1)).toHaveLength(1);
  });

  it('gives up after its limit on a server that accepts the line and never speaks', async () => {
    const lines: Socket[] = [];
    const mute = createServer((line) => void lines.push(line));
    mute.listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    const opening = openEventStore(`esdb://127.0.0.1:${port}?tls=false`, { timeoutMs: LIMIT });
    await expect(opening).rejects.toMatchObject({ code: 'timeout' });
    lines.forEach((line) => line.destroy());
    mute.close();
  });

  it('says so when nothing listens there', async () => {
    server.stop();
    const append = store.append({ stream: aStream(), expected: NO_STREAM, events: [anEvent()] });
    await expect(append).rejects.toMatchObject({ name: 'EventStoreError', code: 'unavailable' });
    await expect(store.readStream(aStream())).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('goes on with a subscription where it was after the server was stopped and started', async () => {
    const stop = new AbortController();
    const stream = aStream();
    const seen: string[] = [];
    const written = idsOf(await grow(store, stream, 3));
    let restarted: Promise<void> | undefined;
    const goOn = async (): Promise<void> => {
      await restart();
      const more = events(2);
      await insist(() => store.append({ stream, expected: 2, events: more }));
      written.push(...idsOf(more));
    };
    for await (const message of store.subscribeAll({ signal: stop.signal })) {
      if (message.kind === 'events') seen.push(...idsOf(message.events));
      if (caughtUp([message])) restarted ??= goOn();
      if (seen.length >= 5) stop.abort();
    }
    await restarted;
    expect(seen).toEqual(written);
    expect(troubles.length).toBeGreaterThan(0);
  });

  it('begins a subscription as soon as a silent server speaks', async () => {
    await grow(store, aStream(), 1);
    server.silent = true;
    const stop = new AbortController();
    const watch = setInterval(() => {
      if (troubles.length > 0) server.silent = false;
    }, 10);
    for await (const message of store.subscribeAll({ signal: stop.signal }))
      if (message.kind === 'events') stop.abort();
    clearInterval(watch);
    expect(troubles[0]?.code).toBe('timeout');
  });
});

describe('choosing the store by one address', () => {
  it('opens EventStoreDB by an esdb address', async () => {
    const opened = await openEventStore(server.url);
    expect(opened).toBeInstanceOf(EventStoreDbEventStore);
    await opened.close();
  });

  it('refuses any other address without repeating it', async () => {
    await expect(openEventStore('mysql://user:secret@host')).rejects.toThrow(
      /must begin with postgres/,
    );
    await expect(openEventStore('mysql://user:secret@host')).rejects.not.toThrow(/secret/);
  });
});
