import { randomUUID } from 'node:crypto';
import {
  EventStoreError,
  migrateEventStore,
  NO_STREAM,
  PostgresEventStore,
  type AppendAnswer,
} from '@wisselzone/platform/event-store';
import { testDatabase, type TestDatabase } from '@wisselzone/testing';
import { check } from './checker';
import type { Line } from './history';
import { brokenIn, report, sized } from './report';
import { TOXICS, ToxicProxy } from './toxic-proxy';

const WRITERS = 6;
const EACH = sized({ smoke: 10, default: 60, long: 400 });
const BEFORE = 2;

/** Through the bad network until it is answered: what was not answered is sent again, as it was. */
const insist = async (
  store: PostgresEventStore,
  request: Parameters<PostgresEventStore['append']>[0],
  onInfo: () => void,
): Promise<AppendAnswer> => {
  for (;;) {
    try {
      return await store.append(request);
    } catch (error) {
      const again =
        error instanceof EventStoreError && ['unavailable', 'timeout'].includes(error.code);
      if (!again) throw error;
      onInfo();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
};

describe('a network that misbehaves between the hub and its database', () => {
  let database: TestDatabase;
  let proxy: ToxicProxy;
  let direct: PostgresEventStore;

  beforeAll(async () => {
    database = await testDatabase();
    await migrateEventStore(database.url);
    direct = await PostgresEventStore.open({ connectionString: database.url });
    const { hostname: host, port } = new URL(database.url);
    proxy = await ToxicProxy.before({ host, port: Number(port) });
  });
  afterAll(async () => {
    await proxy.close();
    await direct.close();
    await database.drop();
  });

  it.each(TOXICS)('loses nothing, writes nothing twice, and heals: $kind', async (toxic) => {
    const through = new URL(database.url);
    through.hostname = '127.0.0.1';
    through.port = String(proxy.port);
    const store = await PostgresEventStore.open({
      ...{ connectionString: through.href, timeoutMs: 1_500 },
    });
    const lines: Line[] = [];
    let unanswered = 0;
    const write = async (): Promise<void> => {
      const list = `net-${randomUUID()}`;
      for (let nth = 0; nth < EACH; nth += 1) {
        if (nth === BEFORE) proxy.poison(toxic);
        const key = randomUUID();
        lines.push({ type: 'invoke', key, list });
        const events = [{ eventId: key, type: 'T', leaf: '{}', sealed: '[]' }];
        const expected = nth === 0 ? NO_STREAM : nth - 1;
        const answer = await insist(store, { stream: list, expected, events }, () => {
          unanswered += 1;
          lines.push({ type: 'info', key });
          if (unanswered % 5 === 0) proxy.heal();
        });
        expect(answer.outcome).not.toBe('conflict');
        lines.push({ type: 'ok', key, element: key });
      }
      const stored = await direct.readStream(list);
      lines.push({
        ...{ type: 'read', by: 'hub', list, final: true },
        elements: stored.map(({ eventId }) => eventId),
        sequence: stored.map(({ revision }) => revision),
      });
    };
    await Promise.all(Array.from({ length: WRITERS }, write));
    proxy.heal();
    await store.close();
    const findings = check(lines);
    report(...findings);
    process.stderr.write(
      `  toxic ${toxic.kind}: ${String(WRITERS * EACH)} appends, ${String(unanswered)} not answered at first\n`,
    );
    expect(brokenIn(findings)).toEqual([]);
  });
});
