import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import pg from 'pg';
import { median, type Emit } from './figure';
import { withEventStore } from './postgres';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import { aReferral, OCMW, registerThree, VDAB } from '../compositions/three-organisations';

const CONNECTIONS = 32;
const COMMANDS = 2_000;
/** The first warms both sides up and does not count. */
const ROUNDS = 4;
const CONSENT = { purpose: 'guidance', from: '2020-01-01', until: '2099-12-31', method: 'digital' };

/** Everything asked and received, so that accepting is all that is left. */
const received = async (hub: TestHub): Promise<string> => {
  const ocmw = hub.as({ organisation: OCMW, role: 'system' });
  const person = (await ocmw.done('/persons', { identity: {} })).body.id as string;
  const dossier = (await ocmw.done('/dossiers', { person })).body.id as string;
  const consent = { ...CONSENT, categories: ['guidance'], recipients: [VDAB] };
  await ocmw.done(`/dossiers/${dossier}/consents`, consent);
  const asked = await ocmw.done(
    `/dossiers/${dossier}/referrals`,
    aReferral({ categories: ['guidance'] }),
  );
  const path = `/dossiers/${dossier}/referrals/${asked.body.id as string}`;
  await hub
    .as({ organisation: VDAB, role: 'system' })
    .done(`${path}/receipts`, { receivedBy: 'system' });
  return `${path}/acceptances`;
};

/** Work taken from one queue by a fixed number of hands; gives how many a second. */
const rate = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<number> => {
  const queue = [...items];
  const hand = async (): Promise<void> => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) await work(item);
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, hand));
  return items.length / ((performance.now() - from) / 1000);
};

const accepting = (address: string, token: string): ((path: string) => Promise<void>) => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  return (path) =>
    new Promise((resolve, reject) => {
      const call = request(`${address}/REST/wisselzone/v1${path}`, {
        agent,
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'content-length': 2,
          'idempotency-key': randomUUID(),
        },
      });
      call.on('response', (answer) => {
        answer.resume();
        answer.on('end', () => {
          if (answer.statusCode === 201) resolve();
          else reject(new Error(`an acceptance answered ${String(answer.statusCode)}`));
        });
      });
      call.on('error', reject);
      call.end('{}');
    });
};

const insertRate = async (pool: pg.Pool): Promise<number> => {
  const payload = JSON.stringify({ text: 'x'.repeat(1_000) });
  return rate(
    Array.from({ length: COMMANDS }, (_, n) => n),
    async () => {
      await pool.query({
        name: 'plain',
        text: 'insert into plain values ($1, $2)',
        values: [randomUUID(), payload],
      });
    },
  );
};

/** Accepting referrals over HTTP: token check, one read, decision, envelope, append; against one plain INSERT a transaction. */
export const run = (emit: Emit): Promise<void> =>
  withEventStore(async ({ url }) => {
    process.env['TEST_POSTGRES_URL'] = url;
    const hub = await startTestHub({ projector: false });
    const pool = new pg.Pool({ connectionString: hub.databaseUrl, max: CONNECTIONS });
    try {
      await registerThree(hub);
      const figures = await measure(hub, pool);
      emit({
        name: `command/${String(CONNECTIONS)}`,
        figure: median(figures.commands),
        unit: 'commands/s',
        baseline: `insert/${String(CONNECTIONS)}`,
        baselineFigure: median(figures.inserts),
      });
    } finally {
      await pool.end();
      await hub.close();
    }
  });

/** Commands and inserts take turns, so that a slow moment of the machine meets both. */
const measure = async (hub: TestHub, pool: pg.Pool) => {
  const machine = { organisation: VDAB, role: 'system', subject: randomUUID(), lifeSeconds: 590 };
  const accept = accepting(await hub.listen(), hub.tokenFor(machine));
  await pool.query('create table plain (id uuid primary key, payload jsonb not null)');
  const commands: number[] = [];
  const inserts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const paths: string[] = [];
    await rate(
      Array.from({ length: COMMANDS }, (_, n) => n),
      async () => {
        paths.push(await received(hub));
      },
    );
    inserts.push(await insertRate(pool));
    commands.push(await rate(paths, accept));
  }
  return { commands: commands.slice(1), inserts: inserts.slice(1) };
};
