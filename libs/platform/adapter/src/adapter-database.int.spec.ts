import { testDatabase, type TestDatabase } from '@wisselzone/testing';
import type pg from 'pg';
import { AdapterDatabase, type Queryable } from './adapter-database';

const pidOf = async (connection: Queryable): Promise<number | undefined> => {
  const { rows } = await connection.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid;
};

describe("the adapter's own database", () => {
  let database: TestDatabase;
  let db: AdapterDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    db = await AdapterDatabase.open(database.url);
    await db.query('create table mark (text text)');
  });
  beforeEach(() => db.query('truncate mark'));
  afterAll(async () => {
    await db.close();
    await database.drop();
  });

  const mark = (on: Queryable) => on.query(`insert into mark values ('half')`);
  const marks = async () => (await db.query<{ text: string }>('select text from mark')).rows;

  /** Ends the connection of `tx` from another one, and returns when this side has noticed. */
  const cut = async (tx: Queryable): Promise<void> => {
    // Not `once` of node:events, which would listen to 'error' as well.
    const noticed = new Promise((resolve) => (tx as pg.PoolClient).once('end', resolve));
    await db.query('select pg_terminate_backend($1)', [await pidOf(tx)]);
    await noticed;
  };

  it('keeps nothing of a transaction that throws, and throws what the work threw', async () => {
    const broken = db.transaction(async (tx) => {
      await mark(tx);
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await marks()).toEqual([]);
  });

  it('outlives a connection that is cut between two statements of a transaction', async () => {
    const broken = db.transaction(async (tx) => {
      await mark(tx);
      await cut(tx);
      await mark(tx);
    });
    await expect(broken).rejects.toThrow();
    expect(await marks()).toEqual([]);
    await db.transaction(mark);
    expect(await marks()).toEqual([{ text: 'half' }]);
  });

  it('tells what the work threw, also when its connection is gone and nothing can be rolled back', async () => {
    const broken = db.transaction(async (tx) => {
      await mark(tx);
      await cut(tx);
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await marks()).toEqual([]);
  });
});
