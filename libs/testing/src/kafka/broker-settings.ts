import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One node of a cluster on the loopback: broker and controller in one process. */
export interface Node {
  readonly id: number;
  readonly port: number;
  readonly controllerPort: number;
  readonly directory: string;
}

/** Users of a guarded cluster; `admin` may do everything, the others what an ACL says. */
export const KAFKA_USERS = { admin: 'admin-secret', hub: 'hub-secret', vdab: 'vdab-secret' };

/** An identity provider whose tokens the broker takes; without one it takes unsigned ones. */
export interface TokenIssuer {
  readonly issuer: string;
  /** Where its public keys are. */
  readonly keys: string;
  readonly audience: string;
}

export interface Guard {
  readonly keyStore: string;
  readonly trustStore: string;
  /** PEM of the certificate that clients must trust. */
  readonly certificate: string;
  readonly tokens?: TokenIssuer | undefined;
}

const KEY_PASSWORD = 'only-for-tests';

/** A certificate of its own for `localhost` and the loopback address, made by Java's keytool. */
export const makeGuard = async (directory: string, tokens?: TokenIssuer): Promise<Guard> => {
  const keyStore = join(directory, 'broker.p12');
  const pem = join(directory, 'broker.pem');
  const store = ['-keystore', keyStore, '-storetype', 'PKCS12', '-storepass', KEY_PASSWORD];
  const san = ['-ext', 'san=dns:localhost,ip:127.0.0.1'];
  await run('keytool', [
    ...['-genkeypair', '-alias', 'broker', '-keyalg', 'EC', '-groupname', 'secp256r1'],
    ...['-dname', 'CN=localhost', '-validity', '30', ...san, ...store],
  ]);
  await run('keytool', ['-exportcert', '-rfc', '-alias', 'broker', '-file', pem, ...store]);
  return { keyStore, trustStore: pem, certificate: await readFile(pem, 'utf8'), tokens };
};

const LOGIN = 'org.apache.kafka.common.security';

/** Kafka's own check of a token: signature, issuer, audience and life. */
const checked = ({ issuer, keys, audience }: TokenIssuer): readonly string[] => {
  const of = 'listener.name.broker.sasl.oauthbearer';
  return [
    `listener.name.broker.oauthbearer.sasl.server.callback.handler.class=${LOGIN}.oauthbearer.OAuthBearerValidatorCallbackHandler`,
    // Left to choose by itself, it may check no signature and no audience.
    `${of}.jwt.validator.class=${LOGIN}.oauthbearer.BrokerJwtValidator`,
    `${of}.jwks.endpoint.url=${keys}`,
    `${of}.expected.issuer=${issuer}`,
    `${of}.expected.audience=${audience}`,
  ];
};

const guarded = ({ keyStore, trustStore, tokens }: Guard): readonly string[] => {
  const users = Object.entries(KAFKA_USERS).map(([name, secret]) => `user_${name}="${secret}"`);
  return [
    'listener.security.protocol.map=BROKER:SASL_SSL,CONTROLLER:PLAINTEXT',
    'sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,OAUTHBEARER',
    'sasl.mechanism.inter.broker.protocol=PLAIN',
    `listener.name.broker.plain.sasl.jaas.config=${LOGIN}.plain.PlainLoginModule required username="admin" password="${KAFKA_USERS.admin}" ${users.join(' ')};`,
    `listener.name.broker.scram-sha-256.sasl.jaas.config=${LOGIN}.scram.ScramLoginModule required;`,
    `listener.name.broker.scram-sha-512.sasl.jaas.config=${LOGIN}.scram.ScramLoginModule required;`,
    `listener.name.broker.oauthbearer.sasl.jaas.config=${LOGIN}.oauthbearer.OAuthBearerLoginModule required${tokens ? '' : ' unsecuredLoginStringClaim_sub="admin"'};`,
    ...(tokens ? checked(tokens) : []),
    'ssl.keystore.type=PKCS12',
    `ssl.keystore.location=${keyStore}`,
    `ssl.keystore.password=${KEY_PASSWORD}`,
    `ssl.key.password=${KEY_PASSWORD}`,
    'ssl.truststore.type=PEM',
    `ssl.truststore.location=${trustStore}`,
    'authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users=User:admin;User:ANONYMOUS',
  ];
};

/** The file that one node is started with. */
export const settingsOf = (node: Node, all: readonly Node[], guard?: Guard): string => {
  const copies = Math.min(3, all.length);
  return [
    'process.roles=broker,controller',
    `node.id=${node.id}`,
    `controller.quorum.voters=${all.map((one) => `${one.id}@127.0.0.1:${one.controllerPort}`).join(',')}`,
    `listeners=BROKER://127.0.0.1:${node.port},CONTROLLER://127.0.0.1:${node.controllerPort}`,
    `advertised.listeners=BROKER://127.0.0.1:${node.port}`,
    'controller.listener.names=CONTROLLER',
    'inter.broker.listener.name=BROKER',
    ...(guard
      ? guarded(guard)
      : ['listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT']),
    `log.dirs=${join(node.directory, 'data')}`,
    'auto.create.topics.enable=false',
    `default.replication.factor=${copies}`,
    `min.insync.replicas=${Math.max(1, copies - 1)}`,
    'unclean.leader.election.enable=false',
    'num.partitions=3',
    `offsets.topic.replication.factor=${copies}`,
    'offsets.topic.num.partitions=3',
    'group.initial.rebalance.delay.ms=0',
    'broker.session.timeout.ms=3000',
    'broker.heartbeat.interval.ms=500',
    'replica.lag.time.max.ms=3000',
  ].join('\n');
};
