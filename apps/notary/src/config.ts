import { readSigningKey, type NoteSigner } from '@wisselzone/platform/merkle-log';

/** What a notary must be told. */
export interface NotaryConfig {
  /** `EVENT_STORE`: `postgres://…` of the role `wz_notary`, or `esdb://…`. */
  readonly eventStore: string;
  /** `ACCESS_LOG`: `postgres://…` of the role `wz_notary`. */
  readonly accessLog: string;
  /** `NOTARY_STORE`: `postgres://…` of the role `wz_notary`, where the log of proofs is kept. */
  readonly store: string;
  /** `NOTARY_STORE_OWNER`: of the role that owns the schemas. Given: migrations run at the start. */
  readonly owner?: string;
  /** `LOG_ORIGIN`, the name of the log for ever, such as `hub.example.be/log`, and `SIGNING_KEY_FILE`. */
  readonly signer: NoteSigner;
  /** `TICK_SECONDS` between two checkpoints when less than a full batch waits, in milliseconds; default 1 second. */
  readonly everyMs: number;
  /** `LOG_LEVEL` of pino; default `info`. */
  readonly logLevel: string;
}

const required = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set: see apps/notary/README.md.`);
};

const everyMs = (text: string): number => {
  const seconds = Number(text);
  if (seconds >= 0.05 && seconds <= 60) return Math.round(seconds * 1_000);
  throw new Error(`TICK_SECONDS is "${text}": choose a number from 0.05 to 60.`);
};

/** Reads the environment once; throws with the name of what is missing or wrong, never a value. */
export const readConfig = (env: NodeJS.ProcessEnv): NotaryConfig => ({
  eventStore: required(env, 'EVENT_STORE'),
  accessLog: required(env, 'ACCESS_LOG'),
  store: required(env, 'NOTARY_STORE'),
  ...(env['NOTARY_STORE_OWNER'] ? { owner: env['NOTARY_STORE_OWNER'] } : {}),
  signer: readSigningKey(required(env, 'SIGNING_KEY_FILE'), required(env, 'LOG_ORIGIN')),
  everyMs: everyMs(env['TICK_SECONDS'] ?? '1'),
  logLevel: env['LOG_LEVEL'] ?? 'info',
});
