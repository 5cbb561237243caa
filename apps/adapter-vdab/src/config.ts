import {
  readAdapterConfig,
  required,
  secretIn,
  type AdapterConfig,
} from '@wisselzone/platform/adapter';

/** What the adapter of VDAB must be told. */
export interface AdapterVdabConfig extends AdapterConfig {
  readonly vdab: {
    /** `VDAB_URL` */
    readonly url: string;
    /** `VDAB_CLIENT_ID` */
    readonly clientId: string;
    /** The content of the file that `VDAB_CLIENT_SECRET_FILE` names. */
    readonly clientSecret: string;
    /** `VDAB_POLL_MS`: pause between two empty polls; default 1000. */
    readonly pollMs?: number;
  };
}

/** Reads the environment once; throws with the name of what is missing. */
export const readConfig = (env: NodeJS.ProcessEnv): AdapterVdabConfig => ({
  ...readAdapterConfig(env),
  vdab: {
    url: required(env, 'VDAB_URL'),
    clientId: required(env, 'VDAB_CLIENT_ID'),
    clientSecret: secretIn(required(env, 'VDAB_CLIENT_SECRET_FILE')),
    pollMs: Number(env['VDAB_POLL_MS'] ?? '1000'),
  },
});
