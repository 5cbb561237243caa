import { isUuid, type OrganisationId } from '@wisselzone/kernel';
import { ratesIn, type Rates } from '@wisselzone/platform/door-store';
import type { RootKeyPlace } from '@wisselzone/platform/vault';

/** What the policy figures must be told. */
export interface FiguresConfig {
  /** `EVENT_STORE`: the log, as a role that may only read. */
  readonly eventStore: string;
  /** `FIGURES_STORE`: `postgres://…` of the role `wz_figures`, where releases are kept. */
  readonly store: string;
  /** `FIGURES_STORE_OWNER`: of the role that owns the schemas. Given: migrations run at the start. */
  readonly owner?: string;
  /** `KEY_STORE`: `postgres://…` of the role `wz_figures`, which may only read keys. */
  readonly keyStore: string;
  /** `ROOT_KEY_FILE`, or `ROOT_KEY_SERVICE` with `ROOT_KEY_SERVICE_TOKEN_FILE`: what the keys are wrapped with. */
  readonly rootKey: RootKeyPlace;
  /** `ROOT_KEY_OLDER_FILE`: the one before it, while it takes over. */
  readonly olderRootKeyFile?: string;
  /** `ACCESS_LOG`: as a role that may only add lines. */
  readonly accessLog: string;
  /** `DOOR_STORE`: what all processes of the door share, as the role `wz_figures`; `DOOR_STORE_OWNER` makes it at the start. */
  readonly doorStore: string;
  readonly doorStoreOwner?: string;
  /** `PUBLIC_URL`: the address that callers know this door by. */
  readonly publicUrl: string;
  /** `HUB_ORGANISATION`: whom the register of flows names as the recipient of what is counted. */
  readonly hub: OrganisationId;
  /** `OIDC_ISSUER` and `OIDC_AUDIENCE`: whose tokens, for whom. */
  readonly issuer: string;
  readonly audience: string;
  /** `PERSON_REQUESTS_PER_MINUTE`, `MACHINE_REQUESTS_PER_MINUTE`, `EXPORTS_PER_HOUR`: shared with every door on the same store. */
  readonly rates: Rates;
  /** `PORT`, default 8080; `LOG_LEVEL` of pino, default `info`. */
  readonly port: number;
  readonly logLevel: string;
}

type Environment = NodeJS.ProcessEnv;

const required = (env: Environment, name: string): string => {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set: see apps/figures/README.md.`);
};

const rootKeyPlace = (env: Environment): RootKeyPlace => {
  const service = env['ROOT_KEY_SERVICE'];
  return service
    ? { service, serviceTokenFile: env['ROOT_KEY_SERVICE_TOKEN_FILE'] }
    : { file: required(env, 'ROOT_KEY_FILE') };
};

const organisation = (text: string): OrganisationId => {
  if (isUuid(text)) return text as OrganisationId;
  throw new Error('HUB_ORGANISATION must be the id of an organisation: a UUID in lower case.');
};

const port = (text: string): number => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new Error('PORT must be a whole number of at most 65535.');
};

/** Reads the environment once; throws with the name of what is missing or wrong, never a value. */
export const readConfig = (env: Environment): FiguresConfig => ({
  eventStore: required(env, 'EVENT_STORE'),
  store: required(env, 'FIGURES_STORE'),
  ...(env['FIGURES_STORE_OWNER'] ? { owner: env['FIGURES_STORE_OWNER'] } : {}),
  keyStore: required(env, 'KEY_STORE'),
  rootKey: rootKeyPlace(env),
  ...(env['ROOT_KEY_OLDER_FILE'] ? { olderRootKeyFile: env['ROOT_KEY_OLDER_FILE'] } : {}),
  accessLog: required(env, 'ACCESS_LOG'),
  doorStore: required(env, 'DOOR_STORE'),
  ...(env['DOOR_STORE_OWNER'] ? { doorStoreOwner: env['DOOR_STORE_OWNER'] } : {}),
  publicUrl: required(env, 'PUBLIC_URL'),
  hub: organisation(required(env, 'HUB_ORGANISATION')),
  issuer: required(env, 'OIDC_ISSUER'),
  audience: required(env, 'OIDC_AUDIENCE'),
  rates: ratesIn(env),
  port: port(env['PORT'] ?? '8080'),
  logLevel: env['LOG_LEVEL'] ?? 'info',
});
