import { testDatabase, type TestDatabase } from '@wisselzone/testing';
import { advanceCheckpoint, checkpointTable, readCheckpoint } from './checkpoint';
import { notifyProgress, ReadProgress } from './progress';
import { ReadStore } from './read-store';

const follower = { schema: 'public', projection: 'rows', version: 1, logId: 'log-a' };

describe('the read store', () => {
  let database: TestDatabase;
  let store: ReadStore;
  beforeAll(async () => {
    database = await testDatabase();
    store = await ReadStore.open({ url: database.url, poolSize: 4 });
    await store.inTransaction((rows) =>
      rows.query(`${checkpointTable('public')} create table mark (text text)`),
    );
  });
  beforeEach(() => store.inTransaction((rows) => rows.query('truncate mark, checkpoint')));
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const marks = () =>
    store.inTransaction((rows) => rows.query<{ text: string }>('select * from mark'));
  const move = (from: string | undefined, to: string, text = to) =>
    store.inTransaction(async (rows) => {
      await advanceCheckpoint(rows, follower, { from, to });
      await rows.query('insert into mark values ($1)', [text]);
    });
  const standsAt = () => store.inTransaction((rows) => readCheckpoint(rows, follower));

  it('keeps nothing of a transaction that throws', async () => {
    const broken = store.inTransaction(async (rows) => {
      await rows.query(`insert into mark values ('half')`);
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await marks()).toEqual([]);
  });

  it('forgets the tenant at the end of the transaction', async () => {
    const tenant = `select current_setting('app.tenant', true) as tenant`;
    const one = await ReadStore.open({ url: database.url, poolSize: 1 });
    expect(await one.inTenant('genk', (rows) => rows.query(tenant))).toEqual([{ tenant: 'genk' }]);
    expect(await one.inTransaction((rows) => rows.query(tenant))).toEqual([{ tenant: '' }]);
    await one.close();
  });

  it('finishes what is under way before it closes', async () => {
    const closing = await ReadStore.open({ url: database.url, poolSize: 1 });
    let told = (): void => undefined;
    const toldToClose = new Promise<void>((resolve) => (told = resolve));
    const late = closing.inTransaction(async (rows) => {
      await toldToClose;
      return rows.query<{ said: string }>(`select 'all of it' as said`);
    });
    const closed = closing.close();
    told();
    await closed;
    expect(await late).toEqual([{ said: 'all of it' }]);
  });

  it('says which rule refused a statement, and nothing of the statement', async () => {
    const secret = store.inTransaction((rows) => rows.query(`select 'Miriam'::int`));
    await expect(secret).rejects.toMatchObject({ code: 'refused', sqlState: '22P02' });
    await expect(secret).rejects.not.toThrow(/Miriam/);
  });

  it('says that a database which is away is away', async () => {
    const away = ReadStore.open({ url: 'postgres://nobody@127.0.0.1:1/none', timeoutMs: 500 });
    await expect(away).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('moves a checkpoint with the rows, in one transaction', async () => {
    expect(await standsAt()).toBeUndefined();
    await move(undefined, '1');
    await move('1', '2');
    expect(await standsAt()).toBe('2');
    expect(await marks()).toEqual([{ text: '1' }, { text: '2' }]);
  });

  it('lets a second owner change nothing, whether it comes late or at once', async () => {
    const both = await Promise.allSettled([move(undefined, '1', 'a'), move(undefined, '1', 'b')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await move('1', '2');
    await expect(move('1', '2')).rejects.toMatchObject({ code: 'checkpointMoved' });
    expect(await marks()).toHaveLength(2);
  });

  it('refuses the checkpoint of another log', async () => {
    await move(undefined, '1');
    const other = { ...follower, logId: 'log-b' };
    await expect(store.inTransaction((rows) => readCheckpoint(rows, other))).rejects.toMatchObject({
      code: 'otherLog',
    });
  });

  it('wakes whoever waits for the rows to move, and gives up when the time is over', async () => {
    const progress = await ReadProgress.open(database.url);
    let there = false;
    const waiting = progress.waitUntil(() => Promise.resolve(there), 5_000);
    there = true;
    await store.inTransaction(notifyProgress);
    expect(await waiting).toBe(true);
    expect(await progress.waitUntil(() => Promise.resolve(false), 20)).toBe(false);
    await progress.close();
  });

  it('still sees rows move when every wake-up is lost', async () => {
    const progress = await ReadProgress.open(database.url);
    await store.inTransaction((rows) =>
      rows.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'read-progress'`,
      ),
    );
    await move(undefined, '1');
    expect(await progress.waitUntil(async () => (await standsAt()) === '1', 5_000)).toBe(true);
    await progress.close();
  });
});
