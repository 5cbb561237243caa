import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@wisselzone/platform/embedded-postgres';
import { migrateEventStore, PostgresEventStore } from '@wisselzone/platform/event-store';

export interface BenchedStore {
  readonly url: string;
  readonly store: PostgresEventStore;
}

/** A PostgreSQL of its own for one benchmark; gone afterwards. */
export const withPostgres = async (work: (url: string) => Promise<void>): Promise<void> => {
  const directory = mkdtempSync(join(tmpdir(), 'wisselzone-bench-'));
  chmodSync(directory, 0o755);
  const server = await startPostgres({ directory: join(directory, 'data'), password: 'bench' });
  try {
    await work(server.url('postgres'));
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
};

/** The same, with a migrated, open event store. */
export const withEventStore = (work: (benched: BenchedStore) => Promise<void>): Promise<void> =>
  withPostgres(async (url) => {
    await migrateEventStore(url);
    const store = await PostgresEventStore.open({ connectionString: url });
    await work({ url, store });
    await store.close();
  });
