import { ratesIn, type Rates } from '@wisselzone/platform/door-store';
import { defaultThresholds, type Thresholds } from './anomaly/thresholds';

/** What the privacy officer's door must be told. */
export interface AuditApiConfig {
  /** `EVENT_STORE`: the log, as a role that may only read. */
  readonly eventStore: string;
  /** `READ_STORE`: the read models, as the role `wz_audit`. */
  readonly readStore: string;
  /** `ACCESS_LOG`: as a role that may only add lines: its own views. */
  readonly accessLog: string;
  /** `ACCESS_LOG_READER`: as a role that may only read them. */
  readonly accessLogReader: string;
  /** `ACCESS_LOG_OWNER`: given, that role gets its right at the start. */
  readonly accessLogOwner?: string;
  /** `DOOR_STORE`: what all processes of the door share, as the role `wz_audit`; `DOOR_STORE_OWNER` makes it at the start. */
  readonly doorStore: string;
  readonly doorStoreOwner?: string;
  /** `PUBLIC_URL`: the address that callers know this door by. */
  readonly publicUrl: string;
  /** `OIDC_ISSUER` and `OIDC_AUDIENCE`: whose tokens, for whom. */
  readonly issuer: string;
  readonly audience: string;
  /** `PERSON_REQUESTS_PER_MINUTE`, `MACHINE_REQUESTS_PER_MINUTE`, `EXPORTS_PER_HOUR`: shared with every door on the same store. */
  readonly rates: Rates;
  /** `PORT`, default 8080; `LOG_LEVEL` of pino, default `info`. */
  readonly port: number;
  readonly logLevel: string;
  /** `DOSSIERS_PER_HOUR`, `DENIALS_PER_DAY`, `DAY_BEGINS` and `DAY_ENDS`: from where access is an anomaly. */
  readonly thresholds: Thresholds;
}

type Environment = NodeJS.ProcessEnv;

const required = (env: Environment, name: string): string => {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set: see apps/audit-api/README.md.`);
};

const wholeNumber = (env: Environment, name: string, left: number, most: number): number => {
  const text = env[name] ?? String(left);
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new Error(`${name} must be a whole number of at most ${String(most)}.`);
};

const thresholdsOf = (env: Environment): Thresholds => {
  const { dossiersPerHour, denialsPerDay, dayBegins, dayEnds } = defaultThresholds;
  return {
    dossiersPerHour: wholeNumber(env, 'DOSSIERS_PER_HOUR', dossiersPerHour, 100_000),
    denialsPerDay: wholeNumber(env, 'DENIALS_PER_DAY', denialsPerDay, 100_000),
    dayBegins: wholeNumber(env, 'DAY_BEGINS', dayBegins, 24),
    dayEnds: wholeNumber(env, 'DAY_ENDS', dayEnds, 24),
  };
};

/** Reads the environment once; throws with the name of what is missing or wrong, never a value. */
export const readConfig = (env: Environment): AuditApiConfig => {
  const owner = env['ACCESS_LOG_OWNER'];
  const doorStoreOwner = env['DOOR_STORE_OWNER'];
  return {
    eventStore: required(env, 'EVENT_STORE'),
    readStore: required(env, 'READ_STORE'),
    accessLog: required(env, 'ACCESS_LOG'),
    accessLogReader: required(env, 'ACCESS_LOG_READER'),
    ...(owner ? { accessLogOwner: owner } : {}),
    doorStore: required(env, 'DOOR_STORE'),
    ...(doorStoreOwner ? { doorStoreOwner } : {}),
    publicUrl: required(env, 'PUBLIC_URL'),
    issuer: required(env, 'OIDC_ISSUER'),
    audience: required(env, 'OIDC_AUDIENCE'),
    rates: ratesIn(env),
    port: wholeNumber(env, 'PORT', 8080, 65_535),
    logLevel: env['LOG_LEVEL'] ?? 'info',
    thresholds: thresholdsOf(env),
  };
};
