import { testRoles } from '@wisselzone/testing';
import { composeRelay, migrateRelay, openPorts, type Ports } from '../../apps/relay/src/app.module';
import { migrateReadModels } from '../../apps/projector/src/app.module';
import type { TestHub } from './test-hub';
import { LoopbackReach, type WebhookReceiver } from './webhook-receiver';

export interface TestRelayOptions {
  readonly receivers?: readonly WebhookReceiver[];
  /** Brokers; left out, the door to Kafka stays shut. */
  readonly kafka?: readonly string[];
  /** Replaces ports: a clock that is set, a log that fails. */
  readonly ports?: (real: Ports) => Partial<Ports>;
}

/** A relay beside a test hub, whose whole internet is the receivers of the test. */
export const startTestRelay = async (
  hub: TestHub,
  { receivers = [], kafka, ports: replaced }: TestRelayOptions,
): Promise<{ readonly close: () => Promise<void> }> => {
  const database = { name: '', url: hub.databaseUrl, drop: async () => undefined };
  const asRole = await testRoles(database, ['wz_api', 'wz_relay']);
  // The roles' rights are given again, now that the relay's role is there.
  await migrateReadModels(hub.databaseUrl);
  await migrateRelay(hub.databaseUrl);
  const settings = { publicUrl: 'https://hub.test', logLevel: 'silent' };
  const real = await openPorts({
    ...settings,
    // Which role may read the log is the event store's own spec.
    eventStore: hub.databaseUrl,
    readStore: asRole('wz_relay'),
    accessLog: asRole('wz_api'),
    webhookKeyFile: hub.webhookKeyFile,
    ...(kafka && { kafka: { settings: { brokers: kafka } } }),
  });
  const ports = { ...real, reach: new LoopbackReach(receivers), ...replaced?.(real) };
  const relay = await composeRelay(ports, settings);
  return { close: () => relay.close() };
};
