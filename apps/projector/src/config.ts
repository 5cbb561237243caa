/** What a projector must be told. */
export interface ProjectorConfig {
  /** `EVENT_STORE`: `postgres://…` of a role that may read the log, or `esdb://…`. */
  readonly eventStore: string;
  /** `READ_STORE`: `postgres://…` of the role `wz_projector`. */
  readonly readStore: string;
  /** `READ_STORE_OWNER`: of the role that owns the schemas. Given: migrations run at the start; a rebuild needs it. */
  readonly readStoreOwner?: string;
  /** `LOG_LEVEL` of pino; default `info`. */
  readonly logLevel: string;
}

const required = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set: see apps/projector/README.md.`);
};

/** Reads the environment once; throws with the name of what is missing. */
export const readConfig = (env: NodeJS.ProcessEnv): ProjectorConfig => ({
  eventStore: required(env, 'EVENT_STORE'),
  readStore: required(env, 'READ_STORE'),
  ...(env['READ_STORE_OWNER'] ? { readStoreOwner: env['READ_STORE_OWNER'] } : {}),
  logLevel: env['LOG_LEVEL'] ?? 'info',
});
