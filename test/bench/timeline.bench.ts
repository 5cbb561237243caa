import { ReadStore } from '@wisselzone/platform/read-store';
import pg from 'pg';
import { migrateReadModels } from '../../apps/projector/src/rows/migrate';
import { median, type Emit } from './figure';
import { withEventStore } from './postgres';

const SIZES = [1_000, 100_000] as const;
const TENANTS = 20;
const EVENTS = 10;
const READS = 1_500;
const SERIES = 5;

const uuidOf = (number: string): string =>
  `('a0000000-0000-4000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;

/** Each dossier is followed by one of the organisations; rows come in the order in which a hub writes them. */
const fill = (dossiers: number): string => `
  insert into read.timeline
  select 'tenant-' || d % ${TENANTS}, ${uuidOf('d')}, e, e * ${Math.ceil(dossiers / TENANTS)} + d / ${TENANTS},
    gen_random_uuid(), e - 1, lpad(d::text, 20, '0'), 'NoteRecorded', 'tenant-' || d % ${TENANTS},
    now(), now(), json_build_object('note', gen_random_uuid()), '{notes}', '[]', 'note', 'n'
  from generate_series(1, ${EVENTS}) e, generate_series(0, ${dossiers - 1}) d`;

const TIMELINE = `
  select seq, event_id, type, recorded_at, occurred_at, by_organisation, plain, categories, withheld
  from read.timeline where tenant = $1 and dossier = $2 and seq > $3 order by seq limit $4`;

const prepare = async (serverUrl: string, dossiers: number): Promise<ReadStore> => {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`create database timeline_${dossiers}`);
  await admin.end();
  const url = new URL(serverUrl);
  url.pathname = `/timeline_${dossiers}`;
  await migrateReadModels(url.href);
  const owner = new pg.Client({ connectionString: url.href });
  await owner.connect();
  await owner.query(fill(dossiers));
  await owner.query('vacuum analyze read.timeline');
  await owner.query('checkpoint');
  await owner.end();
  url.username = 'wz_api';
  return ReadStore.open({ url: url.href, poolSize: 1 });
};

/** Milliseconds of one read of one dossier's timeline, by a door, under row-level security. */
const readOne = async (store: ReadStore, dossiers: number): Promise<number> => {
  const number = Math.floor(Math.random() * dossiers);
  const tenant = `tenant-${number % TENANTS}`;
  const dossier = `a0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const begin = performance.now();
  const found = await store.inTenant(tenant, (rows) =>
    rows.query(TIMELINE, [tenant, dossier, 0, 50]),
  );
  if (found.length !== EVENTS) throw new Error('a timeline is not complete');
  return performance.now() - begin;
};

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;

type Times = Readonly<Record<(typeof SIZES)[number], number[]>>;

const emitAll = (emit: Emit, unit: 'ms p50' | 'ms p99', times: Times): void => {
  for (const dossiers of SIZES)
    emit({
      name: `timeline/${dossiers}`,
      figure: median(times[dossiers]),
      unit,
      baseline: `timeline/${SIZES[0]}`,
      baselineFigure: median(times[SIZES[0]]),
    });
};

/** A timeline read among few and among many dossiers, read by read in turn, so that noise meets both. */
export const run = (emit: Emit): Promise<void> =>
  withEventStore(async ({ url }) => {
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`create role wz_api login password 'bench'`);
    await admin.end();
    const stores = { 1_000: await prepare(url, 1_000), 100_000: await prepare(url, 100_000) };
    const half: Times = { 1_000: [], 100_000: [] };
    const almostAll: Times = { 1_000: [], 100_000: [] };
    for (let series = 0; series < SERIES; series += 1) {
      const times: Times = { 1_000: [], 100_000: [] };
      for (let read = 0; read < READS; read += 1)
        for (const dossiers of SIZES)
          times[dossiers].push(await readOne(stores[dossiers], dossiers));
      for (const dossiers of SIZES) {
        half[dossiers].push(quantile(times[dossiers], 0.5));
        almostAll[dossiers].push(quantile(times[dossiers], 0.99));
      }
    }
    await Promise.all(Object.values(stores).map((store) => store.close()));
    emitAll(emit, 'ms p50', half);
    emitAll(emit, 'ms p99', almostAll);
  });
