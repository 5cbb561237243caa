import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { median, type Emit } from './figure';
import { startCallers, type Callers } from './callers';
import { withEventStore } from './postgres';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import { aReferral, OCMW, registerThree, VDAB } from '../compositions/three-organisations';

const CONNECTIONS = 32;
const COMMANDS = 2_000;
/** The first warms both sides up and does not count. */
const ROUNDS = 6;
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

/** Does something so many times with a fixed number of hands; gives how often a second. */
const rate = async (times: number, work: () => Promise<void>): Promise<number> => {
  let left = times;
  const hand = async (): Promise<void> => {
    for (; left > 0;) {
      left -= 1;
      await work();
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, hand));
  return times / ((performance.now() - from) / 1000);
};

const insertRate = (pool: pg.Pool): Promise<number> => {
  const payload = JSON.stringify({ text: 'x'.repeat(1_000) });
  return rate(COMMANDS, async () => {
    await pool.query({
      name: 'plain',
      text: 'insert into plain values ($1, $2)',
      values: [randomUUID(), payload],
    });
  });
};

interface Round {
  readonly commands: number;
  readonly inserts: number;
  /** Processor time of the hub's process, in microseconds a command. */
  readonly microseconds: number;
}

/** Accepts every referral once, over HTTP. */
const accept = async (
  callers: Callers,
  load: Omit<Parameters<Callers['send']>[0], 'connections'>,
): Promise<Omit<Round, 'inserts'>> => {
  const before = process.cpuUsage();
  const seconds = await callers.send({ ...load, connections: CONNECTIONS });
  const { user, system } = process.cpuUsage(before);
  const { length } = load.paths;
  return { commands: length / seconds, microseconds: (user + system) / length };
};

/** Commands and inserts take turns, so that a slow moment of the machine meets both. */
const measure = async (hub: TestHub, pool: pg.Pool, callers: Callers): Promise<Round[]> => {
  // A person's token: a machine's proof for each request would be made and checked beside the command.
  const person = {
    organisation: VDAB,
    role: 'coordinator',
    subject: randomUUID(),
    lifeSeconds: 590,
  };
  const address = await hub.listen();
  await pool.query('create table plain (id uuid primary key, payload jsonb not null)');
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const paths: string[] = [];
    await rate(COMMANDS, async () => void paths.push(await received(hub)));
    await pool.query('checkpoint');
    const inserts = await insertRate(pool);
    await pool.query('checkpoint');
    const accepted = await accept(callers, { address, token: hub.tokenFor(person), paths });
    rounds.push({ ...accepted, inserts });
  }
  return rounds.slice(1);
};

/** Accepting referrals over HTTP: token check, one read, decision, envelope, append; against one plain INSERT a transaction. */
export const run = (emit: Emit): Promise<void> =>
  withEventStore(async ({ url }) => {
    process.env['TEST_POSTGRES_URL'] = url;
    const hub = await startTestHub({ projector: false });
    const pool = new pg.Pool({ connectionString: hub.databaseUrl, max: CONNECTIONS });
    const callers = startCallers();
    try {
      await registerThree(hub);
      const rounds = await measure(hub, pool, callers);
      const microseconds = rounds.map((round) => Math.round(round.microseconds));
      process.stderr.write(`processor time of the hub: ${microseconds.join(', ')} µs a command\n`);
      emit({
        name: `command/${String(CONNECTIONS)}`,
        figure: median(rounds.map(({ commands }) => commands)),
        unit: 'commands/s',
        baseline: `insert/${String(CONNECTIONS)}`,
        baselineFigure: median(rounds.map(({ inserts }) => inserts)),
      });
    } finally {
      callers.close();
      await pool.end();
      await hub.close();
    }
  });
