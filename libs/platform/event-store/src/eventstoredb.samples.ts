import { notRun, startEventStoreDbTestServer } from '@wisselzone/testing';
import { GenericContainer, getContainerRuntimeClient } from 'testcontainers';

/** A server for the suite, the realest this machine has. */
export interface EventStoreDbUnderTest {
  readonly kind: string;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const IMAGE = 'eventstore/eventstore:23.10.0-bookworm-slim';
const PORT = 2113;

const dockerRuns = async (): Promise<boolean> =>
  getContainerRuntimeClient().then(
    () => true,
    () => false,
  );

const inContainer = async (): Promise<EventStoreDbUnderTest> => {
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
  // The suite itself did run, so this is no gap that a build machine would have to refuse.
  if (!process.env['CI'])
    notRun(
      'event store on a real EventStoreDB',
      'EVENTSTOREDB_URL is not set and no Docker runs here',
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
    : await ((await dockerRuns()) ? inContainer() : onTestServer());
  process.stderr.write(`EventStoreDB suite runs on ${server.kind}\n`);
  return server;
};
