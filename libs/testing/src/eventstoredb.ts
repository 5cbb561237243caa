import type { EventStoreDbTestServer } from './eventstoredb-server';

export type { EventStoreDbTestServer };

/** Starts EventStoreDB's streams service on a free port, for tests. Loaded only when asked: gRPC is heavy. */
export const startEventStoreDbTestServer = async (): Promise<EventStoreDbTestServer> =>
  (await import('./eventstoredb-server')).startServer();
