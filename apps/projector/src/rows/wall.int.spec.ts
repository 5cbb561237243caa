import { ReadStore, wallFaults } from '@wisselzone/platform/read-store';
import { testDatabase, testRoles, type TestDatabase } from '@wisselzone/testing';
import { migrateReadModels } from './migrate';

const WALL = {
  schemas: ['read', 'door'],
  tenantColumns: ['tenant', 'organisation'],
  roles: ['wz_api', 'wz_timekeeper', 'wz_planted'],
};

/** Each mistake that somebody could make, and what the gate says of it. */
const MISTAKES: readonly (readonly [string, string, RegExp])[] = [
  [
    'a table without row-level security',
    'alter table read.timeline disable row level security',
    /timeline: row-level security is not enabled/,
  ],
  [
    'a table whose owner sees all',
    'alter table read.worklist no force row level security',
    /worklist: .* not forced/,
  ],
  [
    'a new table without a policy',
    'create table read.extra (tenant text); alter table read.extra enable row level security; alter table read.extra force row level security',
    /extra: no policy/,
  ],
  [
    'a policy that lets everything through',
    'create policy open_door on read.dossier_card using (true)',
    /dossier_card: policy open_door does not ask/,
  ],
  [
    'a policy that checks reading but not writing',
    `drop policy own_rows on door.delivery; create policy own_rows on door.delivery for all using (organisation = current_setting('app.tenant', true)) with check (true)`,
    /delivery: policy own_rows does not ask/,
  ],
  [
    'a materialised view',
    'create materialized view read.all_rows as select * from read.timeline',
    /all_rows: .* materialised/,
  ],
  [
    'a view that reads as its owner',
    'create view read.everything as select * from read.timeline',
    /everything: the view reads as its owner/,
  ],
  [
    'a door that owns a table',
    'alter table read.due_date owner to wz_planted',
    /wz_planted: owns tables/,
  ],
  [
    'a function with its owner’s rights',
    `create function read.peek() returns bigint language sql security definer as 'select count(*) from read.timeline'`,
    /peek: runs with its owner/,
  ],
];

describe('the gate on row-level security', () => {
  let database: TestDatabase;
  let owner: ReadStore;
  beforeAll(async () => {
    database = await testDatabase();
    await testRoles(database, ['wz_projector', 'wz_api', 'wz_timekeeper', 'wz_planted']);
    await migrateReadModels(database.url);
    owner = await ReadStore.open({ url: database.url, poolSize: 1 });
  });
  afterAll(async () => {
    await owner.close();
    await database.drop();
  });

  it('finds nothing wrong with the schema as it is', async () => {
    expect(await owner.inTransaction((rows) => wallFaults(rows, WALL))).toEqual([]);
  });

  it.each(MISTAKES)('finds %s', async (_, mistake, told) => {
    const planted = owner.inTransaction(async (rows) => {
      await rows.query(mistake);
      const faults = await wallFaults(rows, WALL);
      // Thrown, so that the mistake is rolled back.
      throw Object.assign(new Error('seen'), { faults });
    });
    await expect(planted).rejects.toMatchObject({ faults: [expect.stringMatching(told)] });
  });

  it('finds a door that steps over row-level security', async () => {
    const planted = owner.inTransaction(async (rows) => {
      await rows.query('alter role wz_planted bypassrls');
      const faults = await wallFaults(rows, WALL);
      throw Object.assign(new Error('seen'), { faults });
    });
    await expect(planted).rejects.toMatchObject({
      faults: ['wz_planted: may step over row-level security'],
    });
  });
});
