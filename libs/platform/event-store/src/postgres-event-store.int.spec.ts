import { testDatabase } from '@wisselzone/testing';
import { behavesAsEventStore } from './event-store.behaviour';
import { migrateEventStore, PostgresEventStore } from './postgres-event-store';

behavesAsEventStore('PostgreSQL', async () => {
  const database = await testDatabase();
  await migrateEventStore(database.url);
  const open = () => PostgresEventStore.open({ connectionString: database.url });
  const [store, another] = await Promise.all([open(), open()]);
  const close = async (): Promise<void> => {
    await Promise.all([store.close(), another.close()]);
    await database.drop();
  };
  return { store, another, close };
});
