import { notRun } from '../not-run';
import { KafkaCluster, type ClusterOptions } from './cluster';
import { freePorts } from './free-ports';
import { kafkaJarsMissing } from './jars';

/** A broker for specs; `stop` ends it when it is ours. */
export interface KafkaUnderTest {
  readonly kind: string;
  readonly brokers: readonly string[];
  readonly stop: () => Promise<void>;
}

const IMAGE = 'apache/kafka:4.1.1';
const PORT = 9092;

/** Its advertised address must be the one that this machine maps, so the port outside is chosen first. */
const inContainer = async (): Promise<KafkaUnderTest | undefined> => {
  const { GenericContainer, getContainerRuntimeClient } = await import('testcontainers');
  const docker = await getContainerRuntimeClient().catch(() => undefined);
  if (!docker) return undefined;
  const [outside = PORT] = await freePorts(1);
  const container = await new GenericContainer(IMAGE)
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_LISTENERS: `PLAINTEXT://:${PORT},CONTROLLER://:9093`,
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://localhost:${outside}`,
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    })
    .withExposedPorts({ container: PORT, host: outside })
    .start();
  const stop = async (): Promise<void> => {
    await container.stop();
  };
  return { kind: IMAGE, brokers: [`localhost:${outside}`], stop };
};

const fromJars = async (): Promise<KafkaUnderTest | undefined> => {
  if (await kafkaJarsMissing()) return undefined;
  const cluster = await KafkaCluster.start({ brokers: 1 });
  const kind = 'Apache Kafka from Maven Central';
  return { kind, brokers: cluster.brokers, stop: () => cluster.stop() };
};

const started = async (): Promise<KafkaUnderTest | undefined> => {
  const given = process.env['KAFKA_BROKERS'];
  return given
    ? { kind: 'KAFKA_BROKERS', brokers: given.split(','), stop: () => Promise.resolve() }
    : ((await inContainer()) ?? (await fromJars()));
};

/**
 * Tells a story on one broker: `KAFKA_BROKERS` where it is set, else a container where Docker runs, else
 * Apache Kafka's own jars on Java 17. Where there is none of the three it is named as not run.
 */
export const onKafka = async (
  name: string,
  story: (kafka: KafkaUnderTest) => void,
): Promise<void> => {
  const kafka = await started();
  if (!kafka) {
    const why = `KAFKA_BROKERS is not set, Docker does not run and ${await missing()}`;
    return test(`${name} needs a broker`, () => notRun(name, why));
  }
  process.stderr.write(`${name}: on ${kafka.kind}\n`);
  describe(`on ${kafka.kind}`, () => {
    story(kafka);
    // Declared last, so that it comes after what the story lets go.
    afterAll(() => kafka.stop());
  });
};

/** Tells a story on brokers that it may kill: always the jars. Named as not run where Java or Maven is missing. */
export const onKafkaCluster = async (
  name: string,
  options: ClusterOptions,
  story: (cluster: KafkaCluster) => void,
): Promise<void> => {
  const why = await kafkaJarsMissing();
  if (why) return test(`${name} needs brokers`, () => notRun(name, why));
  const cluster = await KafkaCluster.start(options);
  describe(`on ${options.brokers} of Apache Kafka`, () => {
    story(cluster);
    afterAll(() => cluster.stop());
  });
};

const missing = async (): Promise<string> => (await kafkaJarsMissing()) ?? 'its jars did not start';
