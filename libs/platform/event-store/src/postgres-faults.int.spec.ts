import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { testDatabase, type TestDatabase } from '@wisselzone/testing';
import pg from 'pg';
import {
  aStream,
  anEvent,
  caughtUp,
  collect,
  events,
  eventsIn,
  grow,
  idsOf,
} from './event-store.samples';
import { NO_STREAM, type EventStoreError } from './event-store';
import { assertDurable } from './postgres-durability';
import { migrateEventStore, PostgresEventStore } from './postgres-event-store';
import { eventStoreGrants } from './postgres-event-store.schema';

let database: TestDatabase;
let store: PostgresEventStore;
let admin: pg.Client;

beforeEach(async () => {
  database = await testDatabase();
  await migrateEventStore(database.url);
  store = await PostgresEventStore.open({ connectionString: database.url });
  admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
});

afterEach(async () => {
  await Promise.all([store.close(), admin.end()]);
  await database.drop();
});

const append = (stream = aStream(), count = 1) =>
  store.append({ stream, expected: NO_STREAM, events: events(count) });

const positions = async (): Promise<number[]> =>
  (
    await admin.query<{ position: string }>('select position from event_store.event_log order by 1')
  ).rows.map((row) => Number(row.position));

describe('the log in PostgreSQL', () => {
  it('can be migrated again, and by several at once, without losing anything', async () => {
    await append();
    const before = await store.logId();
    await Promise.all([migrateEventStore(database.url), migrateEventStore(database.url)]);
    expect(await store.logId()).toBe(before);
    expect(await positions()).toEqual([1]);
  });

  it('takes several events as the very first call of a connection', async () => {
    expect(await append(aStream(), 3)).toMatchObject({ outcome: 'written', revision: 2 });
  });

  it('counts positions without holes, also over conflicts and refusals', async () => {
    await Promise.all(Array.from({ length: 20 }, () => append()));
    await append(aStream(), 4);
    const taken = aStream();
    await append(taken);
    await append(taken);
    const bad = store.append({
      stream: aStream(),
      expected: NO_STREAM,
      events: [anEvent({ leaf: '{' })],
    });
    await Promise.allSettled([append(), bad, append()]);
    expect(await positions()).toEqual(Array.from({ length: 27 }, (_, nth) => nth + 1));
  });

  it.each([
    'update event_store.event_log set type = $$x$$',
    'delete from event_store.event_log',
    'truncate event_store.event_log',
  ])('refuses even its owner: %s', async (sql) => {
    await append();
    await expect(admin.query(sql)).rejects.toThrow('only grows');
    expect(await positions()).toEqual([1]);
  });

  it('refuses an event id that stands elsewhere in the stream already', async () => {
    const stream = aStream();
    const [event] = await grow(store, stream, 2);
    const again = store.append({ stream, expected: 1, events: event ? [event] : [] });
    await expect(again).rejects.toMatchObject({ code: 'corruptedIdempotency' });
  });

  it('knows a repeated append also when any revision will do', async () => {
    const request = { stream: aStream(), expected: -2, events: events(2) };
    expect((await store.append(request)).outcome).toBe('written');
    expect(await store.append(request)).toMatchObject({ outcome: 'alreadyWritten', revision: 1 });
  });

  it('never quotes what was stored in an error', async () => {
    const secret = store.append({
      stream: aStream(),
      expected: NO_STREAM,
      events: [anEvent({ leaf: '{"name":"Miriam"' })],
    });
    const error: unknown = await secret.catch((reason: unknown) => reason);
    expect(
      `${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`,
    ).not.toContain('Miriam');
  });
});

describe('roles of the log', () => {
  const roleNamed = async (access: 'read' | 'write'): Promise<{ role: string; url: string }> => {
    const role = `r_${database.name.slice(2, 20)}_${access}`;
    await admin.query(
      `create role ${role} login password 'secret'; ${eventStoreGrants(role, access)}`,
    );
    const url = new URL(database.url);
    [url.username, url.password] = [role, 'secret'];
    return { role, url: url.href };
  };

  it.each(['read', 'write'] as const)(
    'gives a role with %s access no more than that',
    async (access) => {
      const { role, url } = await roleNamed(access);
      const own = await PostgresEventStore.open({ connectionString: url });
      try {
        const request = { stream: aStream(), expected: NO_STREAM, events: events(2) };
        const answer = await own
          .append(request)
          .catch((error: unknown) => (error as EventStoreError).code);
        expect(answer).toEqual(
          access === 'write' ? expect.objectContaining({ outcome: 'written' }) : 'unavailable',
        );
        expect(await own.readAll({ limit: 9 })).toHaveLength(access === 'write' ? 2 : 0);
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        const insert = `insert into event_store.event_log values (9, 'a', 0, gen_random_uuid(), 'T', '1', '1')`;
        await expect(client.query(insert)).rejects.toMatchObject({ code: '42501' });
        await client.end();
      } finally {
        await own.close();
        await admin.query(`drop owned by ${role}; drop role ${role}`);
      }
    },
  );
});

describe('a server that may lose what it acknowledged', () => {
  it.each(['fsync', 'full_page_writes', 'synchronous_commit'])(
    'is refused when %s is off',
    async (off) => {
      const reading = assertDurable((name) => Promise.resolve(name === off ? 'off' : 'on'));
      await expect(reading).rejects.toThrow(`${off} = off`);
    },
  );

  it('is refused when the database itself turns synchronous_commit off', async () => {
    await admin.query(`alter database ${database.name} set synchronous_commit = off`);
    const opening = PostgresEventStore.open({ connectionString: database.url });
    await expect(opening).rejects.toThrow('synchronous_commit = off');
  });
});

describe('subscribers and late committers', () => {
  it('gives the events of a transaction that holds the lock and commits late, in order, to every subscriber', async () => {
    const late = new pg.Client({ connectionString: database.url });
    await late.connect();
    await late.query('begin');
    await late.query(
      `select event_store.append_one('late-1', -1, gen_random_uuid(), 'T', '{}', '[]')`,
    );
    const others = [append(aStream()), append(aStream())];
    const reading = [1, 2, 3].map(() => collect(store, {}, (seen) => eventsIn(seen).length >= 3));
    await collect(store, {}, caughtUp);
    expect(await store.readAll({ limit: 9 })).toEqual([]);
    await late.query('commit');
    await Promise.all(others);
    for (const messages of await Promise.all(reading)) {
      const [first, ...rest] = eventsIn(messages);
      expect(first?.stream).toBe('late-1');
      expect(rest).toHaveLength(2);
    }
    await late.end();
  });

  it('steps over nothing when a transaction with appended events is rolled back', async () => {
    await admin.query('begin');
    await admin.query(
      `select event_store.append_one('gone-1', -1, gen_random_uuid(), 'T', '{}', '[]')`,
    );
    const next = append();
    await admin.query('rollback');
    expect(await next).toMatchObject({ outcome: 'written' });
    expect(await positions()).toEqual([1]);
  });

  it('goes on without wake-ups, by looking now and then', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    for await (const message of store.subscribeAll({ signal: stop.signal })) {
      if (message.kind === 'events') seen.push(...idsOf(message.events));
      if (message.kind !== 'caughtUp') continue;
      if (seen.length === 3) stop.abort();
      else {
        await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
          where application_name like 'event-store-wake-up' and datname = current_database()`);
        await append();
      }
    }
    expect(seen).toHaveLength(3);
  });

  it('listens with one connection however many stores are open and subscribe', async () => {
    const second = await PostgresEventStore.open({ connectionString: database.url });
    for (const one of [store, second, store]) await collect(one, {}, caughtUp);
    const { rows } = await admin.query(`select pid from pg_stat_activity
      where application_name = 'event-store-wake-up' and datname = current_database()`);
    expect(rows.length).toBeLessThanOrEqual(1);
    await second.close();
  });
});

describe('when PostgreSQL is slow or away', () => {
  it('gives up an append after its limit when another holds the lock, and takes the next one', async () => {
    const hasty = await PostgresEventStore.open({ connectionString: database.url, timeoutMs: 200 });
    await admin.query('begin; select pg_advisory_xact_lock(7302245)');
    const waiting = hasty.append({ stream: aStream(), expected: NO_STREAM, events: events(1) });
    await expect(waiting).rejects.toMatchObject({ code: 'timeout' });
    await admin.query('rollback');
    const next = await hasty.append({ stream: aStream(), expected: NO_STREAM, events: events(1) });
    expect(next.outcome).toBe('written');
    await hasty.close();
  });

  it('gives up after its limit on a server that accepts the line and stays silent', async () => {
    const lines: Socket[] = [];
    const silent = createServer((line) => void lines.push(line));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const opening = PostgresEventStore.open({
      connectionString: `postgres://a:b@127.0.0.1:${port}/c`,
      timeoutMs: 200,
    });
    await expect(opening).rejects.toMatchObject({ name: 'EventStoreError' });
    lines.forEach((line) => line.destroy());
    silent.close();
  });

  it('says so when it cannot be reached', async () => {
    const opening = PostgresEventStore.open({ connectionString: 'postgres://a:b@127.0.0.1:1/c' });
    await expect(opening).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('says so when the store is closed', async () => {
    await store.close();
    await expect(append()).rejects.toMatchObject({ code: 'unavailable' });
  });
});
