import { EventStoreDbTestServer } from './server';

export type { EventStoreDbTestServer };

/** A started server on a free port with an empty log. */
export const startServer = async (): Promise<EventStoreDbTestServer> => {
  const server = new EventStoreDbTestServer();
  await server.start();
  return server;
};
