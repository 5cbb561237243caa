import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  freePort,
  startPostgres,
  type RunningServer,
} from '@wisselzone/platform/embedded-postgres';
import { aStream, collect, events, eventsIn } from './event-store.samples';
import {
  EventStoreError,
  NO_STREAM,
  type AppendAnswer,
  type AppendRequest,
  type StoredEvent,
} from './event-store';
import { migrateEventStore, PostgresEventStore } from './postgres-event-store';

const WRITERS = 16;
const KILLS = 3;
const BETWEEN_KILLS = 400;

/** Appends until it is answered, as a caller does that never learnt what became of its append. */
const insist = async (
  store: PostgresEventStore,
  request: AppendRequest,
  over: AbortSignal,
): Promise<AppendAnswer> => {
  for (;;) {
    over.throwIfAborted();
    try {
      return await store.append(request);
    } catch (error) {
      const again =
        error instanceof EventStoreError && ['unavailable', 'timeout'].includes(error.code);
      if (!again) throw error;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
};

describe('when PostgreSQL is killed while it appends', () => {
  const directory = mkdtempSync(join(tmpdir(), 'wisselzone-crash-'));
  const data = join(directory, 'data');
  let server: RunningServer;
  let port: number;
  /** Ends every writer whatever became of the test, or they would go on into the next one. */
  const over = new AbortController();
  let writers: readonly Promise<void>[] = [];
  let store: PostgresEventStore;
  const start = () => startPostgres({ directory: data, password: 'test', port });

  const crash = async (): Promise<void> => {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    for (;;) {
      try {
        server = await start();
        return;
      } catch (error) {
        // The killed server holds its lock, and its children its memory, for a moment; until then it refuses.
        if (!/shared memory|lock file/.test(String(error))) throw error;
      }
    }
  };

  beforeAll(async () => {
    chmodSync(directory, 0o755);
    port = await freePort();
    server = await start();
    await migrateEventStore(server.url('postgres'));
  });

  afterAll(async () => {
    over.abort();
    await Promise.allSettled(writers);
    await store.close();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('loses nothing that was acknowledged, writes nothing twice and leaves no hole', async () => {
    store = await PostgresEventStore.open({ connectionString: server.url('postgres') });
    const stop = new AbortController();
    const acknowledged = new Map<string, string>();
    let reached: (() => void) | undefined;
    const write = async (): Promise<void> => {
      const stream = aStream();
      for (let expected = NO_STREAM; !stop.signal.aborted; expected += 2) {
        const request = { stream, expected, events: events(2) };
        const answer = await insist(store, request, over.signal);
        if (answer.outcome === 'conflict')
          throw new Error(`conflict at ${answer.actual}, expected ${expected}`);
        request.events.forEach((event, nth) =>
          acknowledged.set(event.eventId, `${stream} ${expected + 1 + nth}`),
        );
        if (acknowledged.size % BETWEEN_KILLS === 0) reached?.();
      }
    };
    // Written when all writers have ended, so that who has seen it has seen the whole log.
    const [last] = events(1);
    const following = collect(
      store,
      {},
      (seen) => eventsIn(seen.slice(-1)).at(-1)?.eventId === last?.eventId,
    );
    writers = Array.from({ length: WRITERS }, write);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await new Promise<void>((resolve) => (reached = resolve));
      await crash();
    }
    await new Promise<void>((resolve) => (reached = resolve));
    stop.abort();
    await Promise.all(writers);
    const end = { stream: aStream(), expected: NO_STREAM, events: last ? [last] : [] };
    await insist(store, end, over.signal);
    acknowledged.set(last?.eventId ?? '', `${end.stream} 0`);
    const stored: StoredEvent[] = [...(await store.readAll({ limit: 1_000_000 }))];
    const followed = eventsIn(await following);
    await store.close();

    expect(
      new Map(stored.map((event) => [event.eventId, `${event.stream} ${event.revision}`])),
    ).toEqual(acknowledged);
    expect(stored).toHaveLength(acknowledged.size);
    expect(stored.map((event) => Number(event.position))).toEqual(stored.map((_, nth) => nth + 1));
    expect(followed).toEqual(stored);
  }, 120_000);
});
