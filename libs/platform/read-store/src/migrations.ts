import { DataSource, type MigrationInterface } from 'typeorm';
import { heardElsewhere, ListeningClient } from './listening-client';
import { asReadStoreError } from './read-store-error';

/** A class of a `*.migration.ts`; its name ends in a time stamp that gives the order. */
export type Migration = new () => MigrationInterface;

/** Kept apart from the rows, which a rebuild swaps as a whole. */
const HISTORY = 'migration';
const LOCK = 7_302_260;

const runAll = async (url: string, migrations: readonly Migration[]): Promise<void> => {
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: HISTORY,
    migrations: [...migrations],
    migrationsTableName: 'read_store',
    migrationsTransactionMode: 'all',
    poolSize: 2,
    poolErrorHandler: heardElsewhere,
    extra: { Client: ListeningClient },
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
};

/**
 * Runs what has not been run yet, all or nothing; then `afterwards`, plain SQL that may be repeated
 * (rights of roles that may have been made since). Processes that start together wait for each other.
 * `ownerUrl` is a role that may create schemas. Rejects with `ReadStoreError`.
 */
export const migrateReadStore = async (
  ownerUrl: string,
  migrations: readonly Migration[],
  afterwards: readonly string[] = [],
): Promise<void> => {
  const client = new ListeningClient({
    connectionString: ownerUrl,
    application_name: 'read-store-migration',
  });
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock(${LOCK})`);
    await client.query(`create schema if not exists ${HISTORY}`);
    await runAll(ownerUrl, migrations);
    for (const sql of afterwards) await client.query(sql);
  } catch (error) {
    throw asReadStoreError(error);
  } finally {
    await client.end();
  }
};
