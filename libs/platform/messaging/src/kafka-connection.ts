import { Kafka, logLevel, type KafkaConfig, type SASLOptions } from 'kafkajs';
import type { KafkaSettings, Sasl, Tls } from './kafka-settings';
import { MessagingError } from './messaging';

/** Of one call of the client library, which has been seen to wait for ever. */
const CALL_MS = 10_000;
const CONNECT_MS = 3_000;

const saslOf = (sasl: Sasl): SASLOptions =>
  sasl.mechanism === 'oauthbearer'
    ? {
        mechanism: 'oauthbearer',
        oauthBearerProvider: async () => ({ value: await sasl.token() }),
      }
    : sasl;

const sslOf = ({ ca, certificate, key }: Tls): NonNullable<KafkaConfig['ssl']> => ({
  ...(ca === undefined ? {} : { ca: [ca] }),
  ...(certificate === undefined ? {} : { cert: certificate }),
  ...(key === undefined ? {} : { key }),
});

/** A client of the brokers. It says nothing by itself: its errors come to whoever asked. */
export const kafkaOn = ({ brokers, tls, sasl }: KafkaSettings, clientId: string): Kafka =>
  new Kafka({
    clientId,
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    connectionTimeout: CONNECT_MS,
    authenticationTimeout: CONNECT_MS,
    requestTimeout: CALL_MS,
    enforceRequestTimeout: true,
    // Long waits are ours to decide: the lanes know when to come again.
    retry: { retries: 2, initialRetryTime: 100, maxRetryTime: 1_000 },
    ...(tls ? { ssl: sslOf(tls) } : {}),
    ...(sasl ? { sasl: saslOf(sasl) } : {}),
  });

/** Fulfils or rejects as the call does, but in any case in time. */
export const inTime = async <Result>(call: Promise<Result>, ms = CALL_MS): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new MessagingError('unavailable', 'the broker stayed silent'));
    }, ms);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Ends a client that may be in any state; what it says about that is of no use to anybody. */
export const letGo = async (client: { disconnect(): Promise<void> }): Promise<void> => {
  await inTime(client.disconnect(), CONNECT_MS).catch(() => undefined);
};

const UNKNOWN_TOPIC = ['UNKNOWN_TOPIC_OR_PARTITION', 'INVALID_TOPIC_EXCEPTION', 'UNKNOWN_TOPIC_ID'];
const NOT_AUTHORISED = [
  'TOPIC_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
  'SASL_AUTHENTICATION_FAILED',
  'UNSUPPORTED_SASL_MECHANISM',
  'ILLEGAL_SASL_STATE',
];
const TOO_LARGE = ['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE', 'INVALID_RECORD'];

interface Told {
  readonly type?: unknown;
  readonly name?: unknown;
  readonly cause?: unknown;
}

/** The broker's own word, which the library wraps when it has tried again in vain. */
const wordsOf = (error: unknown): readonly string[] => {
  const words: string[] = [];
  for (let at = error as Told | undefined; at instanceof Error; at = at.cause as Told) {
    const { type, name } = at as Told;
    if (typeof type === 'string') words.push(type);
    if (typeof name === 'string') words.push(name);
  }
  return words;
};

const isOneOf = (words: readonly string[], known: readonly string[]): boolean =>
  words.some((word) => known.includes(word));

/** What the library rejected with, as the port names it. */
export const messagingErrorOf = (error: unknown): MessagingError => {
  if (error instanceof MessagingError) return error;
  const words = wordsOf(error);
  // Its messages name topics and brokers; its words do not.
  const cause = new Error(words.join(' '));
  if (isOneOf(words, UNKNOWN_TOPIC))
    return new MessagingError('unknownTopic', 'the broker has no such topic', { cause });
  if (isOneOf(words, [...NOT_AUTHORISED, 'KafkaJSSASLAuthenticationError']))
    return new MessagingError('notAuthorised', 'the broker does not let us', { cause });
  if (isOneOf(words, TOO_LARGE))
    return new MessagingError('tooLarge', 'the broker takes no message of this size', { cause });
  return new MessagingError('unavailable', 'the broker does not answer as it should', { cause });
};
