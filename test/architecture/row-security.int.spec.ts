import { migrateAccessLog } from '@wisselzone/platform/access-log';
import { migrateDoorStore } from '@wisselzone/platform/door-store';
import { migrateEventStore } from '@wisselzone/platform/event-store';
import { migrateNotary } from '@wisselzone/platform/merkle-log';
import { ReadStore, wallFaults, type Rows } from '@wisselzone/platform/read-store';
import { migrateKeyStore } from '@wisselzone/platform/vault';
import { testDatabase, testRoles, type TestDatabase } from '@wisselzone/testing';
import { migrateFigures } from '../../apps/figures/src/app.module';
import { migrateReadModels } from '../../apps/projector/src/app.module';
import { migrateRelay } from '../../apps/relay/src/app.module';

/** Writes the rows of every organisation in one statement, under a policy of its own; no door connects as it. */
const PROJECTOR = 'wz_projector';
const LOGINS = [
  ...(['wz_api', PROJECTOR, 'wz_timekeeper', 'wz_relay', 'wz_notary', 'wz_audit'] as const),
  ...(['wz_figures', 'wz_eraser', 'wz_access_log', 'wz_keys', 'wz_planted'] as const),
];

const DOORS = LOGINS.filter((login) => login !== PROJECTOR);

/** The tables that are no organisation's, and why no wall between organisations stands in them. */
const OF_NOBODY: Readonly<Record<string, string>> = {
  'access_log.line':
    'only added to, by a function; read by the officers’ door and the notary alone',
  'event_store.event_log': 'one stream a dossier, sealed; the door decides who may read what',
  'event_store.log_identity': 'the name of the log',
  'gate.proof': 'digests of used proofs',
  'gate.ended': 'ended sign-ins, for every door; its own policies keep them until no token lives',
  'gate.spent': 'digests of who asked, and how often',
  'key_store.person_key': 'wrapped keys, behind a role of their own',
  'key_store.category_key': 'wrapped keys, behind a role of their own',
  'key_store.person_index': 'keyed hashes, behind a role of their own',
  'key_store.hub_key': 'keys of the hub itself, wrapped, behind a role of their own',
  'notary.entry': 'numbers of entries',
  'notary.tile': 'hashes',
  'notary.checkpoint': 'signed notes, public',
  'notary.last_signed': 'what was signed last',
};

/** Functions that do one thing with the rights of the schema's owner, so that no login needs more. */
const WITH_OWNERS_RIGHTS = /^(access_log|event_store|key_store)\.\w+: runs with its owner/;

const TABLES = `
  select n.nspname || '.' || c.relname as name, n.nspname as schema
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`;
const SCHEMAS = `select nspname as name from pg_namespace
  where nspname not like 'pg\\_%' and nspname <> 'information_schema'`;
const EVERYBODY = `
  select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace,
    aclexplode(c.relacl) right_ where right_.grantee = 0 and n.nspname = any($1)`;
const SHAPE_RIGHTS = `
  select distinct g.rolname || ' on ' || n.nspname || '.' || c.relname as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) right_
    join pg_roles g on g.oid = right_.grantee
  where n.nspname = any($1) and g.rolname = any($2)
    and right_.privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')`;

const names = async (rows: Rows, sql: string, values?: readonly unknown[]): Promise<string[]> =>
  (await rows.query<{ name: string }>(sql, values)).map(({ name }) => name);

/** Everything wrong with the walls of one database, whatever schema it is in. */
const faultsIn = async (rows: Rows): Promise<readonly string[]> => {
  const schemas = await names(rows, SCHEMAS);
  const tables = await names(rows, TABLES);
  const walls = await wallFaults(rows, {
    schemas,
    tenantColumns: ['tenant', 'organisation'],
    roles: DOORS,
  });
  const itself = await wallFaults(rows, { schemas, tenantColumns: [], roles: [PROJECTOR] });
  const walled = await names(
    rows,
    `select attrelid::regclass::text as name from pg_attribute
     where attname in ('tenant', 'organisation') and not attisdropped`,
  );
  const isListed = (fault: string): boolean => (fault.split(':')[0] ?? '') in OF_NOBODY;
  return [
    ...itself.filter((fault) => fault.startsWith(PROJECTOR)),
    ...walls.filter((fault) => !isListed(fault) && !WITH_OWNERS_RIGHTS.test(fault)),
    ...tables
      .filter((name) => !(name in OF_NOBODY) && !walled.includes(name) && !isProgress(name))
      .map((name) => `${name}: belongs to no organisation, and nobody says why`),
    ...(await names(rows, EVERYBODY, [schemas])).map((name) => `${name}: open to everybody`),
    ...(await names(rows, SHAPE_RIGHTS, [schemas, LOGINS])).map((name) => `${name}: may change it`),
  ];
};

/** How far a process came, and which migrations ran. */
const isProgress = (name: string): boolean => /^migration\.|\.checkpoint$/.test(name);

describe('§7.30: the gate on row-level security, over every schema there is', () => {
  let database: TestDatabase;
  let owner: ReadStore;
  beforeAll(async () => {
    database = await testDatabase();
    await testRoles(database, LOGINS);
    const { url } = database;
    await migrateEventStore(url, { writer: 'wz_api' });
    await migrateAccessLog(url, { writer: 'wz_access_log', reader: 'wz_notary' });
    await migrateNotary(url, { writer: 'wz_notary', reader: 'wz_api' });
    await migrateKeyStore(url, { role: 'wz_keys', reader: 'wz_figures', eraser: 'wz_eraser' });
    await migrateDoorStore(url, ['wz_api', 'wz_audit', 'wz_figures']);
    await migrateReadModels(url);
    await migrateRelay(url);
    await migrateFigures(url);
    owner = await ReadStore.open({ url, poolSize: 1 });
  });
  afterAll(async () => {
    await owner.close();
    await database.drop();
  });

  it('finds nothing wrong with any schema as it is, and looks at all of them', async () => {
    const [schemas, faults] = await owner.inTransaction(async (rows) => [
      await names(rows, SCHEMAS),
      await faultsIn(rows),
    ]);
    expect(schemas.sort()).toEqual([
      ...['access_log', 'door', 'event_store', 'figures', 'gate', 'key_store', 'migration'],
      ...['notary', 'public', 'read', 'relay'],
    ]);
    expect(faults).toEqual([]);
  });

  it.each([
    [
      'a new table in the gate that nobody speaks for',
      'create table gate.extra (id int)',
      /gate\.extra: belongs to no/,
    ],
    [
      'a table of an organisation without a wall, in a new schema',
      'create schema late; create table late.rows (tenant text)',
      /late\.rows: row-level/,
    ],
    [
      'the figures without their wall',
      'alter table figures.release no force row level security',
      /figures\.release: .* not forced/,
    ],
    [
      'a table that everybody may read',
      'grant select on gate.ended to public',
      /gate\.ended: open to everybody/,
    ],
    [
      'a login that may empty a table',
      'grant truncate on relay.lane to wz_relay',
      /wz_relay on relay\.lane: may change it/,
    ],
    [
      'a materialised view of the access log',
      'create materialized view access_log.all_lines as select * from access_log.line',
      /all_lines: .* materialised/,
    ],
    [
      'a login that owns a table',
      'alter table gate.spent owner to wz_planted',
      /wz_planted: owns tables/,
    ],
    [
      'a peephole in the gate',
      `create function gate.peek() returns bigint language sql security definer as 'select count(*) from gate.ended'`,
      /gate\.peek: runs with its owner/,
    ],
  ])('finds %s', async (_, mistake, told) => {
    const planted = owner.inTransaction(async (rows) => {
      await rows.query(mistake);
      // Thrown, so that the mistake is rolled back.
      throw Object.assign(new Error('seen'), { faults: await faultsIn(rows) });
    });
    await expect(planted).rejects.toMatchObject({
      faults: expect.arrayContaining([expect.stringMatching(told)]) as unknown,
    });
  });
});
