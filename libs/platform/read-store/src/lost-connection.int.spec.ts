import { testDatabase, withGoneServer, type TestDatabase } from '@wisselzone/testing';
import type { QueryRunner } from 'typeorm';
import { migrateReadStore } from './migrations';
import { ReadStore } from './read-store';

/** Ends the connection that holds the lock of the migrations, from the one that runs them. */
class CutsTheLock1790000000000 {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `select pg_terminate_backend(pid, 15000) from pg_stat_activity
        where application_name = 'read-store-migration' and datname = current_database()`,
    );
  }

  down(): Promise<void> {
    return Promise.resolve();
  }
}

describe('a read store whose connection is lost while nobody asks it anything', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase()));
  afterAll(() => database.drop());

  it('says that a database is away which lets it in and is gone', () =>
    withGoneServer(async (url) => {
      await expect(ReadStore.open({ url })).rejects.toMatchObject({ code: 'unavailable' });
    }));

  it('says so as well when the lock of the migrations is lost while they run', async () => {
    const cut = migrateReadStore(database.url, [CutsTheLock1790000000000], ['select 1']);
    await expect(cut).rejects.toMatchObject({ code: 'unavailable' });
  });
});
