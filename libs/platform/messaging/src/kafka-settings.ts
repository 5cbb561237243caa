import { readFileSync } from 'node:fs';
import { MessagingError } from './messaging';

export type SaslMechanism = 'plain' | 'scram-sha-256' | 'scram-sha-512' | 'oauthbearer';

/** Gives an access token that is valid now, for brokers that ask one (OAUTHBEARER). */
export type KafkaTokenSource = () => Promise<string>;

/** Who we are to the broker. */
export type Sasl =
  | {
      readonly mechanism: Exclude<SaslMechanism, 'oauthbearer'>;
      readonly username: string;
      readonly password: string;
    }
  | { readonly mechanism: 'oauthbearer'; readonly token: KafkaTokenSource };

export interface Tls {
  /** PEM of whom to trust; left out, what the machine trusts. */
  readonly ca?: string;
  /** PEM of our own certificate and its key, for brokers that know us by it. */
  readonly certificate?: string;
  readonly key?: string;
}

/** Where the brokers are and how we make ourselves known. */
export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly tls?: Tls;
  readonly sasl?: Sasl;
}

/** What the environment says; a token source is given by the process. */
export interface KafkaEnvironment {
  readonly settings: Omit<KafkaSettings, 'sasl'> & {
    readonly sasl?: Exclude<Sasl, { readonly mechanism: 'oauthbearer' }>;
  };
  /** `KAFKA_SASL=oauthbearer`: the process must bring a token source. */
  readonly needsToken: boolean;
  /** The broker knows who writes, so that what is written on an organisation's topic is that organisation's. */
  readonly knowsWriters: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

const MECHANISMS: readonly string[] = ['plain', 'scram-sha-256', 'scram-sha-512', 'oauthbearer'];
const BROKER = /^(\[[0-9a-f:]+\]|[A-Za-z0-9.-]+):(\d{1,5})$/;
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

const refuse = (message: string): never => {
  throw new MessagingError('settingsRefused', message);
};

const read = (env: Env, name: string): string | undefined => {
  const file = env[name];
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return refuse(`${name} names a file that cannot be read.`);
  }
};

const brokersOf = (text: string): readonly string[] => {
  const brokers = text.split(',').map((one) => one.trim());
  if (brokers.every((broker) => BROKER.test(broker))) return brokers;
  return refuse('KAFKA_BROKERS is a list such as kafka-1.example.be:9093,kafka-2.example.be:9093.');
};

const wantsTls = ({ KAFKA_TLS: given }: Env): boolean => {
  if (given === undefined || given === 'true' || given === 'false') return given === 'true';
  return refuse('KAFKA_TLS is true or false.');
};

const ownCertificate = (env: Env): Pick<Tls, 'certificate' | 'key'> => {
  const certificate = read(env, 'KAFKA_CERTIFICATE_FILE');
  const key = read(env, 'KAFKA_KEY_FILE');
  if (certificate !== undefined && key !== undefined) return { certificate, key };
  return certificate === key
    ? {}
    : refuse('KAFKA_CERTIFICATE_FILE and KAFKA_KEY_FILE belong together.');
};

const tlsOf = (env: Env): Tls | undefined => {
  if (!wantsTls(env)) return undefined;
  const ca = read(env, 'KAFKA_CA_FILE');
  return { ...(ca === undefined ? {} : { ca }), ...ownCertificate(env) };
};

const mechanismOf = (env: Env): SaslMechanism | undefined => {
  const given = env['KAFKA_SASL'];
  if (given === undefined) return undefined;
  if (!MECHANISMS.includes(given)) return refuse(`KAFKA_SASL is one of ${MECHANISMS.join(', ')}.`);
  return given as SaslMechanism;
};

const loginOf = (
  env: Env,
  mechanism: SaslMechanism | undefined,
): Exclude<Sasl, { readonly mechanism: 'oauthbearer' }> | undefined => {
  if (mechanism === undefined || mechanism === 'oauthbearer') return undefined;
  const username = env['KAFKA_USERNAME'];
  const password = read(env, 'KAFKA_PASSWORD_FILE');
  if (!username || !password)
    return refuse(`KAFKA_SASL ${mechanism} asks KAFKA_USERNAME and KAFKA_PASSWORD_FILE.`);
  return { mechanism, username, password };
};

const isThisMachine = (broker: string): boolean =>
  THIS_MACHINE.includes(broker.slice(0, broker.lastIndexOf(':')));

const refuseInTheOpen = (hidden: boolean): void => {
  if (!hidden) refuse('KAFKA_SASL without KAFKA_TLS=true would send a secret in the open.');
};

/** Undefined without `KAFKA_BROKERS`: the door stays shut. Throws with the name of what is wrong. */
export const readKafkaEnvironment = (env: Env): KafkaEnvironment | undefined => {
  const list = env['KAFKA_BROKERS'];
  if (!list) return undefined;
  const brokers = brokersOf(list);
  const tls = tlsOf(env);
  const mechanism = mechanismOf(env);
  const sasl = loginOf(env, mechanism);
  const onlyHere = brokers.every(isThisMachine);
  if (mechanism !== undefined) refuseInTheOpen(tls !== undefined || onlyHere);
  const known = [mechanism, tls?.certificate].some((one) => one !== undefined);
  return {
    settings: { brokers, ...(tls && { tls }), ...(sasl && { sasl }) },
    needsToken: mechanism === 'oauthbearer',
    knowsWriters: known || onlyHere,
  };
};

/**
 * The settings of a process that brings no token source; undefined without `KAFKA_BROKERS`. Throws for
 * `oauthbearer` too: without a token it would knock as nobody.
 */
export const readKafkaSettings = (env: Env): KafkaSettings | undefined => {
  const kafka = readKafkaEnvironment(env);
  if (kafka?.needsToken)
    return refuse(
      'KAFKA_SASL=oauthbearer asks a token, which this process does not have: choose another.',
    );
  return kafka?.settings;
};
