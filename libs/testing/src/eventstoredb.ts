import type { EventStoreDbTestServer } from './eventstoredb-server/server';
import { notRun } from './not-run';

export type { EventStoreDbTestServer };

/** Starts EventStoreDB's streams service on a free port, for tests. Loaded only when asked: gRPC is heavy. */
export const startEventStoreDbTestServer = async (): Promise<EventStoreDbTestServer> => {
  const server = new (await import('./eventstoredb-server/server')).EventStoreDbTestServer();
  await server.start();
  return server;
};

/** A server for the suite of the event store. */
export interface EventStoreDbUnderTest {
  readonly kind: string;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const IMAGE = 'eventstore/eventstore:23.10.0-bookworm-slim';
const PORT = 2113;

const inContainer = async (): Promise<EventStoreDbUnderTest | undefined> => {
  const { GenericContainer, getContainerRuntimeClient } = await import('testcontainers');
  const docker = await getContainerRuntimeClient().catch(() => undefined);
  if (!docker) return undefined;
  const container = await new GenericContainer(IMAGE)
    .withEnvironment({ EVENTSTORE_INSECURE: 'true', EVENTSTORE_MEM_DB: 'true' })
    .withExposedPorts(PORT)
    .start();
  const url = `esdb://${container.getHost()}:${container.getMappedPort(PORT)}?tls=false`;
  const stop = async (): Promise<void> => {
    await container.stop();
  };
  return { kind: IMAGE, url, stop };
};

const onTestServer = async (): Promise<EventStoreDbUnderTest> => {
  // The suite itself does run, so a build machine without Docker has no gap to refuse.
  if (!process.env['CI'])
    notRun(
      'event store on a real EventStoreDB (it ran on our own test server)',
      'EVENTSTOREDB_URL is not set and Docker does not run here',
    );
  const server = await startEventStoreDbTestServer();
  const stop = (): Promise<void> => {
    server.stop();
    return Promise.resolve();
  };
  return { kind: 'the test server of this project', url: server.url, stop };
};

/** `EVENTSTOREDB_URL` where it is set, else a container where Docker runs, else our test server; prints which. */
export const startEventStoreDb = async (): Promise<EventStoreDbUnderTest> => {
  const given = process.env['EVENTSTOREDB_URL'];
  const server = given
    ? { kind: 'the server of EVENTSTOREDB_URL', url: given, stop: () => Promise.resolve() }
    : ((await inContainer()) ?? (await onTestServer()));
  process.stderr.write(`EventStoreDB suite runs on ${server.kind}\n`);
  return server;
};
