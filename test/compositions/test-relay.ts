import { testRoles } from '@wisselzone/testing';
import { randomUUID } from 'node:crypto';
import { HubClient } from '@wisselzone/platform/hub-client';
import {
  composeRelay,
  migrateRelay,
  openPorts,
  receiverOn,
  type Ports,
} from '../../apps/relay/src/app.module';
import { migrateReadModels } from '../../apps/projector/src/app.module';
import { provenToken } from './hub-client';
import type { TestHub } from './test-hub';
import { LoopbackReach, type WebhookReceiver } from './webhook-receiver';

export interface TestRelayOptions {
  readonly receivers?: readonly WebhookReceiver[];
  /** Brokers; left out, the door to Kafka stays shut. */
  readonly kafka?: readonly string[];
  /** Organisations that may ask by messages, and where the hub listens. */
  readonly commands?: {
    readonly hubUrl: string;
    readonly organisations: readonly string[];
    /** While it says so nobody reaches the hub. */
    readonly away?: () => boolean;
  };
  /** Replaces ports: a clock that is set, a log that fails. */
  readonly ports?: (real: Ports) => Partial<Ports>;
}

/** The hub's door as the system of an organisation. */
const hubAs = (
  hub: TestHub,
  { hubUrl, away }: NonNullable<TestRelayOptions['commands']>,
  organisation: string,
): HubClient =>
  new HubClient({
    url: `${hubUrl}/REST/wisselzone/v1`,
    token: () => {
      if (away?.()) return Promise.reject(new Error('away'));
      const holder = { organisation, role: 'system', subject: randomUUID() };
      return Promise.resolve(provenToken(hub.tokenFor(holder)));
    },
  });

const commandsOf = (
  hub: TestHub,
  { kafka: brokers, commands }: TestRelayOptions,
): Pick<Ports, 'commands'> => {
  if (!commands || !brokers) return {};
  const { organisations } = commands;
  const hubs = new Map(organisations.map((one) => [one, hubAs(hub, commands, one)]));
  return { commands: { hubs, receiverOf: receiverOn({ brokers }) } };
};

/** A relay beside a test hub, whose whole internet is the receivers of the test. */
export const startTestRelay = async (
  hub: TestHub,
  options: TestRelayOptions,
): Promise<{ readonly close: () => Promise<void> }> => {
  const { receivers = [], kafka, ports: replaced } = options;
  const database = { name: '', url: hub.databaseUrl, drop: async () => undefined };
  const asRole = await testRoles(database, ['wz_api', 'wz_relay']);
  // The roles' rights are given again, now that the relay's role is there.
  await migrateReadModels(hub.databaseUrl);
  await migrateRelay(hub.databaseUrl);
  const settings = { publicUrl: 'https://hub.test', logLevel: 'silent' };
  const opened = await openPorts({
    ...settings,
    // Which role may read the log is the event store's own spec.
    eventStore: hub.databaseUrl,
    readStore: asRole('wz_relay'),
    accessLog: asRole('wz_api'),
    webhookKeyFile: hub.webhookKeyFile,
    ...(kafka && { kafka: { settings: { brokers: kafka } } }),
  });
  const real: Ports = { ...opened, ...commandsOf(hub, options) };
  const ports = { ...real, reach: new LoopbackReach(receivers), ...replaced?.(real) };
  const relay = await composeRelay(ports, settings);
  return { close: () => relay.close() };
};
