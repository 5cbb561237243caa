import { startEventStoreDb } from '@wisselzone/testing';
import { behavesAsEventStore } from './event-store.behaviour';
import { EventStoreDbEventStore } from './eventstoredb-event-store';

behavesAsEventStore('EventStoreDB', async () => {
  const server = await startEventStoreDb();
  const open = () => new EventStoreDbEventStore({ connectionString: server.url });
  const [store, another] = [open(), open()];
  const close = async (): Promise<void> => {
    await Promise.all([store.close(), another.close()]);
    await server.stop();
  };
  return { store, another, close };
});
