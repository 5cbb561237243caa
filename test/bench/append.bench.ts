import { randomUUID } from 'node:crypto';
import { PostgresEventStore } from '@wisselzone/platform/event-store';
import pg from 'pg';
import { median, type Emit, type Figure } from './figure';
import { withEventStore } from './postgres';

const WRITERS = [1, 8, 32] as const;
const SERIES = 3;
const MILLISECONDS = 2_500;
const BODY = 'x'.repeat(850);

const leaf = (): string =>
  JSON.stringify({ commandId: randomUUID(), occurredAt: Date.now(), body: BODY });

/** Runs `work` in as many endless loops as there are writers; gives how often a second it was done. */
const rate = async (writers: number, work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  let done = 0;
  const loop = async (): Promise<void> => {
    while (performance.now() - begin < MILLISECONDS) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, loop));
  return (done * 1000) / (performance.now() - begin);
};

const insertOne = (pool: pg.Pool) => () =>
  pool.query({
    name: 'insert-one',
    text: 'insert into plain_row (id, body) values ($1, $2)',
    values: [randomUUID(), leaf()],
  });

const appendOne = (store: PostgresEventStore) => () =>
  store.append({
    stream: `dossier-${randomUUID()}`,
    expected: -1,
    events: [{ eventId: randomUUID(), type: 'NoteWritten', leaf: leaf(), sealed: '[]' }],
  });

const compare = async (
  writers: number,
  pool: pg.Pool,
  store: PostgresEventStore,
): Promise<Pick<Figure, 'figure' | 'baselineFigure'>> => {
  const [raw, appended]: [number[], number[]] = [[], []];
  for (let series = 0; series < SERIES; series += 1) {
    await pool.query('checkpoint');
    raw.push(await rate(writers, insertOne(pool)));
    await pool.query('checkpoint');
    appended.push(await rate(writers, appendOne(store)));
  }
  return { figure: median(appended), baselineFigure: median(raw) };
};

/** Appends of one event of about 1 kB, against one plain INSERT per transaction, turn by turn in one run. */
export const run = (emit: Emit, wanted: (name: string) => boolean): Promise<void> =>
  withEventStore(async ({ url, store }) => {
    const pool = new pg.Pool({ connectionString: url, max: Math.max(...WRITERS) });
    // `end` resolves before the server has let go of the connections, and the server stops right after.
    pool.on('error', (error) => process.stderr.write(`${error.message}\n`));
    try {
      await pool.query('create table plain_row (id uuid primary key, body jsonb not null)');
      await rate(8, insertOne(pool));
      await rate(8, appendOne(store));
      for (const writers of WRITERS.filter((count) => wanted(`append/${count}`))) {
        const figures = await compare(writers, pool, store);
        emit({
          name: `append/${writers}`,
          unit: 'events/s',
          baseline: `insert/${writers}`,
          ...figures,
        });
      }
    } finally {
      await pool.end();
    }
  });
