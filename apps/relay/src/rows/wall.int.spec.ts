import { ReadStore, wallFaults } from '@wisselzone/platform/read-store';
import { testDatabase, testRoles, type TestDatabase } from '@wisselzone/testing';
import { migrateRelay } from './migrate';

const TABLES = ['intake', 'endpoint', 'lane', 'attempt', 'errand', 'reconciliation', 'dropped'];
const [OCMW, VDAB] = ['ocmw', 'vdab'];
const LANE = `
  insert into relay.lane (organisation, channel, dossier, next_seq, last_seq, ready_at)
  values ($1, 'webhook', gen_random_uuid(), 1, 1, now())`;

describe('what the relay remembers', () => {
  let database: TestDatabase;
  let owner: ReadStore;
  let relay: ReadStore;
  beforeAll(async () => {
    database = await testDatabase();
    const asRole = await testRoles(database, ['wz_api', 'wz_relay']);
    await migrateRelay(database.url);
    await migrateRelay(database.url);
    owner = await ReadStore.open({ url: database.url, poolSize: 1 });
    relay = await ReadStore.open({ url: asRole('wz_relay'), poolSize: 1 });
  });
  afterAll(async () => {
    await relay.close();
    await owner.close();
    await database.drop();
  });

  it('stands behind a wall without a hole, for every table', async () => {
    const wall = {
      schemas: ['relay'],
      tenantColumns: ['organisation'],
      roles: ['wz_api', 'wz_relay'],
    };
    expect(await owner.inTransaction((rows) => wallFaults(rows, wall))).toEqual([]);
  });

  it('shows one organisation at a time, also to the relay itself', async () => {
    for (const organisation of [OCMW, VDAB])
      await relay.inTenant(organisation, (rows) => rows.query(LANE, [organisation]));
    const seen = await relay.inTenant(OCMW, (rows) =>
      rows.query<{ organisation: string }>('select organisation from relay.lane'),
    );
    expect(seen).toEqual([{ organisation: OCMW }]);
    for (const table of TABLES)
      expect(
        await relay.inTransaction((rows) => rows.query(`select 1 from relay.${table}`)),
      ).toEqual([]);
  });

  it('takes no row of another organisation, and loses none', async () => {
    await expect(relay.inTenant(OCMW, (rows) => rows.query(LANE, [VDAB]))).rejects.toMatchObject({
      code: 'refused',
    });
    for (const table of TABLES)
      await expect(
        relay.inTenant(OCMW, (rows) => rows.query(`delete from relay.${table}`)),
      ).rejects.toMatchObject({ code: 'refused' });
  });
});
