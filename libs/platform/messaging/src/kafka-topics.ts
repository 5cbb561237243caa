import { createRequire } from 'node:module';
import type { AclEntry, AclOperationTypes, AclResourceTypes, Admin } from 'kafkajs';
import { inTime, kafkaOn, letGo, messagingErrorOf } from './kafka-connection';
import type { KafkaSettings } from './kafka-settings';
import { MessagingError } from './messaging';

// Node finds these names only this way: the library builds its exports from parts.
const {
  AclOperationTypes: MAY,
  AclPermissionTypes,
  AclResourceTypes: KIND,
  ResourcePatternTypes,
} = createRequire(import.meta.url)('kafkajs') as typeof import('kafkajs');

/** The topics of one organisation; its random id is all that they say of it. */
export const topicsOf = (
  organisation: string,
): { readonly events: string; readonly commands: string; readonly replies: string } => {
  const name = `wisselzone.v1.${organisation}`;
  return { events: `${name}.events`, commands: `${name}.commands`, replies: `${name}.replies` };
};

/** The group that takes in an organisation's commands. */
export const commandGroupOf = (organisation: string): string =>
  `wisselzone-commands-${organisation}`;

export interface Provision {
  readonly organisation: string;
  /** As the broker names the organisation's system, such as `User:vdab`. Given: rights are set. */
  readonly principal?: string;
  /** As the broker names the relay, such as `User:wisselzone-relay`. */
  readonly hub?: string;
  readonly partitions?: number;
  readonly replicas?: number;
}

const DAY_MS = 86_400_000;
const PARTITIONS = 6;
const REPLICAS = 3;

/** Commands hold content, so they stay a day; the rest is thin and stays a week. */
const DAYS = { events: 7, commands: 1, replies: 7 } as const;

const { READ, WRITE, DESCRIBE } = MAY;

const allowed = (
  principal: string,
  [resourceType, resourceName]: readonly [AclResourceTypes, string],
  operations: readonly AclOperationTypes[],
): AclEntry[] =>
  operations.map((operation) => ({
    ...{ principal, resourceType, resourceName, operation },
    host: '*',
    permissionType: AclPermissionTypes.ALLOW,
    resourcePatternType: ResourcePatternTypes.LITERAL,
  }));

/** Each side may do what its part asks, and nothing else. Groups that start with an organisation's topic name are its own. */
const rightsOf = (organisation: string, principal: string, hub: string): AclEntry[] => {
  const { events, commands, replies } = topicsOf(organisation);
  const { TOPIC, GROUP } = KIND;
  const own = allowed(principal, [GROUP, `wisselzone.v1.${organisation}`], [READ]).map((right) => ({
    ...right,
    resourcePatternType: ResourcePatternTypes.PREFIXED,
  }));
  return [
    ...allowed(principal, [TOPIC, events], [READ, DESCRIBE]),
    ...allowed(principal, [TOPIC, replies], [READ, DESCRIBE]),
    ...allowed(principal, [TOPIC, commands], [WRITE, DESCRIBE]),
    ...own,
    ...allowed(hub, [TOPIC, events], [WRITE, DESCRIBE]),
    ...allowed(hub, [TOPIC, replies], [WRITE, DESCRIBE]),
    ...allowed(hub, [TOPIC, commands], [READ, DESCRIBE]),
    ...allowed(hub, [GROUP, commandGroupOf(organisation)], [READ]),
  ];
};

const makeTopics = async (admin: Admin, asked: Provision): Promise<void> => {
  const { organisation, partitions = PARTITIONS, replicas = REPLICAS } = asked;
  const names = topicsOf(organisation);
  const have = await inTime(admin.listTopics());
  const topics = (['events', 'commands', 'replies'] as const)
    .filter((part) => !have.includes(names[part]))
    .map((part) => ({
      topic: names[part],
      numPartitions: partitions,
      replicationFactor: replicas,
      configEntries: [
        { name: 'retention.ms', value: String(DAYS[part] * DAY_MS) },
        { name: 'min.insync.replicas', value: String(Math.max(1, replicas - 1)) },
        { name: 'unclean.leader.election.enable', value: 'false' },
        { name: 'cleanup.policy', value: 'delete' },
      ],
    }));
  if (topics.length > 0) await inTime(admin.createTopics({ topics, waitForLeaders: false }));
  await haveLeaders(admin, Object.values(names));
};

const LEADERS_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 200;

const isLed = async (admin: Admin, topics: readonly string[]): Promise<boolean> => {
  const known = await inTime(admin.fetchTopicMetadata({ topics: [...topics] }));
  return known.topics.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0));
};

/** A topic that was made is unknown to some broker for a while; the library's own wait gives up too soon. */
const haveLeaders = async (admin: Admin, topics: readonly string[]): Promise<void> => {
  const end = performance.now() + LEADERS_WITHIN_MS;
  for (;;) {
    const led = await isLed(admin, topics).catch((error: unknown) => messagingErrorOf(error));
    if (led === true) return;
    if (performance.now() > end) throw led || new MessagingError('unavailable', 'no leader yet');
    await new Promise((again) => setTimeout(again, LOOK_EVERY_MS));
  }
};

/**
 * Makes what is missing of an organisation's topics, and gives both sides their rights when a principal
 * is named. May be repeated; changes no topic that is there. Rejects with `MessagingError`.
 */
export const provisionTopics = async (settings: KafkaSettings, asked: Provision): Promise<void> => {
  const admin = kafkaOn(settings, 'wisselzone-provision').admin();
  try {
    await inTime(admin.connect());
    await makeTopics(admin, asked);
    const { organisation, principal, hub } = asked;
    if (principal !== undefined && hub !== undefined)
      await inTime(admin.createAcls({ acl: rightsOf(organisation, principal, hub) }));
  } catch (error) {
    throw messagingErrorOf(error);
  } finally {
    await letGo(admin);
  }
};
