import {
  migrateEventStore,
  PostgresEventStore,
  type StoredEvent,
} from '@wisselzone/platform/event-store';
import { ReadStore, type Rows } from '@wisselzone/platform/read-store';
import { testDatabase, testRoles, type TestDatabase } from '@wisselzone/testing';
import { knownEvents } from '../src/log/upcasters';
import { Projector } from '../src/projector';
import { migrateReadModels } from '../src/rows/migrate';
import { appendAll } from './dossier-log.samples';

/** The owner of the schemas is no superuser, and nobody logs in as it. */
const ownerOf = async (database: TestDatabase): Promise<string> => {
  await testRoles(database, ['wz_owner']);
  const admin = await ReadStore.open({ url: database.url, poolSize: 1 });
  await admin.inTransaction((rows) =>
    rows.query(`alter database ${database.name} owner to wz_owner`),
  );
  await admin.close();
  const url = new URL(database.url);
  url.searchParams.set('options', '-c role=wz_owner');
  return url.href.replaceAll('+', '%20');
};

/** A log and its rows in a database of their own, with the roles that processes have. */
export const projected = async () => {
  const database = await testDatabase();
  const urlOf = await testRoles(database, ['wz_projector', 'wz_api', 'wz_timekeeper']);
  await migrateEventStore(database.url);
  const ownerUrl = await ownerOf(database);
  await migrateReadModels(ownerUrl);
  const log = await PostgresEventStore.open({ connectionString: database.url });
  const owner = await ReadStore.open({ url: database.url, poolSize: 2 });
  const writer = await ReadStore.open({ url: urlOf('wz_projector'), poolSize: 3 });
  const api = await ReadStore.open({ url: urlOf('wz_api'), poolSize: 2 });
  const timekeeper = await ReadStore.open({ url: urlOf('wz_timekeeper'), poolSize: 1 });
  const troubles: unknown[] = [];
  const projectors: Projector[] = [];

  const startProjector = (store = writer): Projector => {
    const onTrouble = (error: unknown) => void troubles.push(error);
    const projector = new Projector({ log, store, upcasters: knownEvents(), onTrouble });
    projectors.push(projector);
    projector.start();
    return projector;
  };

  /** Fulfils when the rows have reached the end of the log. */
  const caughtUp = async (): Promise<void> => {
    const head = await log.head();
    for (;;) {
      const found = await owner.inTransaction((rows) =>
        rows.query<{ position: string }>('select position from read.checkpoint'),
      );
      if (head === undefined || (found[0] && found[0].position >= head)) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  return {
    database,
    ownerUrl,
    urlOf,
    log,
    owner,
    writer,
    api,
    timekeeper,
    troubles,
    startProjector,
    caughtUp,
    append: (events: readonly StoredEvent[]) => appendAll(log, events),
    all: <Row extends object>(sql: string) =>
      owner.inTransaction((rows: Rows) => rows.query<Row>(sql)),
    end: async () => {
      await Promise.all(projectors.map((projector) => projector.stop()));
      await Promise.all([owner, writer, api, timekeeper].map((store) => store.close()));
      await log.close();
      await database.drop();
    },
  };
};

export type Projected = Awaited<ReturnType<typeof projected>>;
