import { readMachineKey, type ClientCredentialsOptions } from '@wisselzone/platform/identity';

type MachineKey = ClientCredentialsOptions['privateKeyJwk'];

/** What a timekeeper must be told. */
export interface TimekeeperConfig {
  /** `READ_STORE`: `postgres://…` of the role `wz_timekeeper`. */
  readonly readStore: string;
  /** `HUB_URL`: the public door, ending in `/REST/wisselzone/v1`. */
  readonly hubUrl: string;
  /** `HUB_KNOWN_AS`: the same address as the hub itself is known by, when it is reached by another one. */
  readonly hubKnownAs?: string;
  /** `OIDC_ISSUER` */
  readonly issuer: string;
  /** `OIDC_AUDIENCE`: whom the token is for. */
  readonly audience: string;
  /** `CLIENT_ID`; default `timekeeper`. */
  readonly clientId: string;
  /** `CLIENT_KEY_FILE`: a file with the private key of that client, as JWK. */
  readonly clientKey: MachineKey;
  /** `TICK_SECONDS` between two rounds, in milliseconds; default 5 seconds. */
  readonly everyMs: number;
  /** `LOG_LEVEL` of pino; default `info`. */
  readonly logLevel: string;
}

const required = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set: see apps/timekeeper/README.md.`);
};

const everyMs = (text: string): number => {
  const seconds = Number(text);
  if (seconds >= 0.05 && seconds <= 3_600) return Math.round(seconds * 1_000);
  throw new Error(`TICK_SECONDS is "${text}": choose a number from 0.05 to 3600.`);
};

/** Reads the environment once; throws with the name of what is missing or wrong. */
export const readConfig = (env: NodeJS.ProcessEnv): TimekeeperConfig => ({
  readStore: required(env, 'READ_STORE'),
  hubUrl: required(env, 'HUB_URL'),
  ...(env['HUB_KNOWN_AS'] ? { hubKnownAs: env['HUB_KNOWN_AS'] } : {}),
  issuer: required(env, 'OIDC_ISSUER'),
  audience: required(env, 'OIDC_AUDIENCE'),
  clientId: env['CLIENT_ID'] ?? 'timekeeper',
  clientKey: readMachineKey('CLIENT_KEY_FILE', required(env, 'CLIENT_KEY_FILE')),
  everyMs: everyMs(env['TICK_SECONDS'] ?? '5'),
  logLevel: env['LOG_LEVEL'] ?? 'info',
});
