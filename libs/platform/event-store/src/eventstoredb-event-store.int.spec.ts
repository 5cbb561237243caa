import { startEventStoreDbTestServer } from '@wisselzone/testing';
import { behavesAsEventStore } from './event-store.behaviour';
import { EventStoreDbEventStore } from './eventstoredb-event-store';

behavesAsEventStore('EventStoreDB', async () => {
  const given = process.env['EVENTSTOREDB_URL'];
  const server = given ? undefined : await startEventStoreDbTestServer();
  const connectionString = given ?? server?.url ?? '';
  process.stderr.write(
    `EventStoreDB suite: ${given ? 'a real server' : 'the test server of this project'}\n`,
  );
  const [store, another] = [
    new EventStoreDbEventStore({ connectionString }),
    new EventStoreDbEventStore({ connectionString }),
  ];
  const close = async (): Promise<void> => {
    await Promise.all([store.close(), another.close()]);
    server?.stop();
  };
  return { store, another, close };
});
