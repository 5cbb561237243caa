import { bearerCredentials, readMachineKey } from '@wisselzone/platform/identity';
import {
  readKafkaEnvironment,
  type KafkaEnvironment,
  type KafkaSettings,
} from '@wisselzone/platform/messaging';
import { commandClientsIn, type CommandClients } from './command/command-clients';

/** The broker whose topics organisations read and write. */
export interface RelayKafka {
  readonly settings: KafkaSettings;
  /** Set by `KAFKA_COMMAND_CLIENTS`: who may ask by messages; left out, nobody. */
  readonly commands?: CommandClients;
}

/** What a relay must be told. */
export interface RelayConfig {
  /** `EVENT_STORE`: `postgres://…` of a role that may read the log, or `esdb://…`. */
  readonly eventStore: string;
  /** `READ_STORE`: `postgres://…` of the role `wz_relay`. */
  readonly readStore: string;
  /** `READ_STORE_OWNER`: of the role that owns the schemas. Given: the relay's migrations run at the start. */
  readonly readStoreOwner?: string;
  /** `ACCESS_LOG`: `postgres://…` of a role that may add lines. */
  readonly accessLog: string;
  /** `WEBHOOK_KEY_FILE`: 32 random bytes in base64, mode 0600; hub-api has the same. */
  readonly webhookKeyFile: string;
  /** `PUBLIC_URL`: the address that others know the hub by; its host name introduces us to endpoints. */
  readonly publicUrl: string;
  /** `KAFKA_BROKERS` and what goes with it (libs/platform/messaging); left out, the door to Kafka stays shut. */
  readonly kafka?: RelayKafka;
  /** `LOG_LEVEL` of pino; default `info`. */
  readonly logLevel: string;
}

const required = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set: see apps/relay/README.md.`);
};

const addressIn = (text: string): string => {
  if (URL.canParse(text)) return text;
  throw new Error('PUBLIC_URL is no address, such as https://hub.example.be.');
};

/** A token of the identity provider that the broker takes: `OIDC_ISSUER`, and who we are there. */
const brokerToken = (env: NodeJS.ProcessEnv): (() => Promise<string>) =>
  bearerCredentials({
    issuer: required(env, 'OIDC_ISSUER'),
    clientId: required(env, 'KAFKA_CLIENT_ID'),
    privateKeyJwk: readMachineKey('KAFKA_CLIENT_KEY_FILE', required(env, 'KAFKA_CLIENT_KEY_FILE')),
    audience: required(env, 'KAFKA_TOKEN_AUDIENCE'),
  });

const settingsIn = (env: NodeJS.ProcessEnv, kafka: KafkaEnvironment): KafkaSettings =>
  kafka.needsToken
    ? { ...kafka.settings, sasl: { mechanism: 'oauthbearer', token: brokerToken(env) } }
    : kafka.settings;

/** What stands on a topic is an organisation's own word only where the broker knows who writes. */
const commandsIn = (
  env: NodeJS.ProcessEnv,
  { knowsWriters }: KafkaEnvironment,
): Pick<RelayKafka, 'commands'> => {
  const folder = env['KAFKA_COMMAND_CLIENTS'];
  if (!folder) return {};
  if (!knowsWriters)
    throw new Error(
      'KAFKA_COMMAND_CLIENTS asks a broker that knows who writes: set KAFKA_SASL, or KAFKA_CERTIFICATE_FILE and KAFKA_KEY_FILE.',
    );
  const clients = commandClientsIn(folder, (name) => required(env, name), env['HUB_KNOWN_AS']);
  return { commands: clients };
};

const kafkaIn = (env: NodeJS.ProcessEnv): { readonly kafka?: RelayKafka } => {
  const kafka = readKafkaEnvironment(env);
  if (!kafka) return {};
  return { kafka: { settings: settingsIn(env, kafka), ...commandsIn(env, kafka) } };
};

/** Reads the environment once; throws with the name of what is missing or wrong. */
export const readConfig = (env: NodeJS.ProcessEnv): RelayConfig => ({
  eventStore: required(env, 'EVENT_STORE'),
  readStore: required(env, 'READ_STORE'),
  ...(env['READ_STORE_OWNER'] ? { readStoreOwner: env['READ_STORE_OWNER'] } : {}),
  accessLog: required(env, 'ACCESS_LOG'),
  webhookKeyFile: required(env, 'WEBHOOK_KEY_FILE'),
  publicUrl: addressIn(required(env, 'PUBLIC_URL')),
  ...kafkaIn(env),
  logLevel: env['LOG_LEVEL'] ?? 'info',
});
