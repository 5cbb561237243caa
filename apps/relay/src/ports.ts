import { PostgresAccessLog, type AccessLog } from '@wisselzone/platform/access-log';
import { openEventStore, type EventStore } from '@wisselzone/platform/event-store';
import { HubClient } from '@wisselzone/platform/hub-client';
import { clientCredentials } from '@wisselzone/platform/identity';
import { present } from '@wisselzone/kernel';
import {
  commandGroupOf,
  KafkaReceiver,
  KafkaSender,
  topicsOf,
  type MessageReceiver,
  type MessageSender,
} from '@wisselzone/platform/messaging';
import { ReadProgress, ReadStore } from '@wisselzone/platform/read-store';
import { InternetReach, readWebhookKey, type Reach } from '@wisselzone/platform/webhook';
import type { RelayConfig, RelayKafka } from './config';

/** How organisations ask by messages. */
export interface CommandPorts {
  /** For each organisation that may: the hub's public door, as its own system. */
  readonly hubs: ReadonlyMap<string, HubClient>;
  /** Its command topic. */
  readonly receiverOf: (
    organisation: string,
    onTrouble: (error: unknown) => void,
  ) => MessageReceiver;
}

/** Everything the relay stands on. */
export interface Ports {
  readonly log: EventStore;
  readonly store: ReadStore;
  readonly progress: ReadProgress;
  readonly accessLog: AccessLog;
  readonly hubKey: Buffer;
  readonly reach: Reach;
  /** Left out where no broker is named: then nobody can choose Kafka. */
  readonly messages?: MessageSender;
  /** Left out where nobody may ask by messages. */
  readonly commands?: CommandPorts;
  /** Milliseconds since 1970; decides what is due and what an attempt is dated. */
  readonly clock: () => number;
  /** From 0 up to, not including, 1; spreads retries. */
  readonly chance: () => number;
  readonly close: () => Promise<void>;
}

/** Connects with the first message: a broker that is away holds up no other door. */
const senderOn = ({ settings }: RelayKafka): Promise<MessageSender> =>
  Promise.resolve(new KafkaSender(settings));

const commandsOn = ({ settings, commands }: RelayKafka): Pick<Ports, 'commands'> => {
  if (!commands) return {};
  const { hubUrl: url, hubKnownAs: knownAs, clients } = commands;
  const hubs = [...clients].map(([organisation, client]) => {
    const token = clientCredentials(client);
    return [organisation, new HubClient({ url, ...present({ knownAs }), token })] as const;
  });
  return { commands: { hubs: new Map(hubs), receiverOf: receiverOn(settings) } };
};

/** Receives the command topic of an organisation, in a group of its own. */
export const receiverOn =
  (settings: RelayKafka['settings']): CommandPorts['receiverOf'] =>
  (organisation, onTrouble) =>
    new KafkaReceiver({
      ...{ settings, topic: topicsOf(organisation).commands, onTrouble },
      group: commandGroupOf(organisation),
    });

/** Opens every port; when one cannot be reached, closes the others and rejects. */
export const openPorts = async (config: RelayConfig): Promise<Ports> => {
  const opened: { close(): Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const port of opened.splice(0).reverse()) await port.close();
  };
  const open = async <Port extends { close(): Promise<void> }>(
    opening: Promise<Port>,
  ): Promise<Port> => {
    const port = await opening;
    opened.push(port);
    return port;
  };
  try {
    return {
      hubKey: await readWebhookKey(config.webhookKeyFile),
      log: await open(openEventStore(config.eventStore)),
      store: await open(ReadStore.open({ url: config.readStore, poolSize: 8, name: 'relay' })),
      progress: await open(ReadProgress.open(config.readStore)),
      accessLog: await open(PostgresAccessLog.open({ connectionString: config.accessLog })),
      reach: new InternetReach(),
      ...(config.kafka && { messages: await open(senderOn(config.kafka)) }),
      ...(config.kafka && commandsOn(config.kafka)),
      clock: () => Date.now(),
      chance: () => Math.random(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
