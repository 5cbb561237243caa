import { readAdapterConfig, required, type AdapterConfig } from '@wisselzone/platform/adapter';

/** What the adapter of a CAW must be told. */
export interface AdapterCawConfig extends AdapterConfig {
  readonly caw: {
    /** `CAW_IN`: the folder the CAW reads. */
    readonly toCaw: string;
    /** `CAW_UIT`: the folder the CAW writes. */
    readonly fromCaw: string;
    /** `CAW_POLL_MS`: pause between two looks at an empty folder; default 500. */
    readonly pollMs?: number;
  };
}

/** Reads the environment once; throws with the name of what is missing. */
export const readConfig = (env: NodeJS.ProcessEnv): AdapterCawConfig => ({
  ...readAdapterConfig(env),
  caw: {
    toCaw: required(env, 'CAW_IN'),
    fromCaw: required(env, 'CAW_UIT'),
    pollMs: Number(env['CAW_POLL_MS'] ?? '500'),
  },
});
