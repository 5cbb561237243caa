import {
  readAdapterConfig,
  required,
  secretIn,
  type AdapterConfig,
} from '@wisselzone/platform/adapter';

/** What the adapter of GTB must be told. */
export interface AdapterGtbConfig extends AdapterConfig {
  readonly gtb: {
    /** `GTB_URL` */
    readonly url: string;
    /** The content of the file that `GTB_API_KEY_FILE` names. */
    readonly apiKey: string;
    /** `GTB_POLL_MS`: pause between two empty polls; default 1000. */
    readonly pollMs: number;
  };
}

/** Reads the environment once; throws with the name of what is missing. */
export const readConfig = (env: NodeJS.ProcessEnv): AdapterGtbConfig => ({
  ...readAdapterConfig(env),
  gtb: {
    url: required(env, 'GTB_URL'),
    apiKey: secretIn(required(env, 'GTB_API_KEY_FILE')),
    pollMs: Number(env['GTB_POLL_MS'] ?? '1000'),
  },
});
