import { resolve } from 'node:path';
import { readKafkaSettings, type KafkaSettings } from '@wisselzone/platform/messaging';

/** What an operator can choose; everything else is made at the first start and kept in `home`. */
export interface StandaloneConfig {
  readonly port: number;
  /** The folder that holds the database, the keys and the files of the simulated back offices. */
  readonly home: string;
  /** Set to keep the log elsewhere, such as `esdb://…`; left out, it is in the embedded PostgreSQL. */
  readonly eventStore?: string;
  /** Set by `KAFKA_BROKERS`: the brokers whose topics organisations may choose; left out, there is no such door. */
  readonly kafka?: KafkaSettings;
  readonly logLevel: string;
}

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is "${text}": choose a whole number from 1 to 65535.`);
};

const kafkaIn = (env: NodeJS.ProcessEnv): { readonly kafka?: KafkaSettings } => {
  const kafka = readKafkaSettings(env);
  return kafka ? { kafka } : {};
};

export const readConfig = (env: NodeJS.ProcessEnv): StandaloneConfig => ({
  port: portOf(env['PORT'] ?? '8080'),
  home: resolve(env['WISSELZONE_HOME'] ?? '.wisselzone'),
  ...(env['EVENT_STORE'] ? { eventStore: env['EVENT_STORE'] } : {}),
  ...kafkaIn(env),
  logLevel: env['LOG_LEVEL'] ?? 'error',
});
