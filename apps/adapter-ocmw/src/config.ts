import {
  readAdapterConfig,
  required,
  secretIn,
  type AdapterConfig,
} from '@wisselzone/platform/adapter';

/** What the adapter of an OCMW must be told. */
export interface AdapterOcmwConfig extends AdapterConfig {
  readonly ocmw: {
    /** `OCMW_URL`: the OCMW's system. */
    readonly url: string;
    /** The content of the file that `OCMW_SECRET_FILE` names: the shared secret, both ways. */
    readonly secret: string;
  };
  /** `PORT` of our own door for the OCMW's messages. */
  readonly port: number;
}

/** Reads the environment once; throws with the name of what is missing. */
export const readConfig = (env: NodeJS.ProcessEnv): AdapterOcmwConfig => ({
  ...readAdapterConfig(env),
  ocmw: {
    url: required(env, 'OCMW_URL'),
    secret: secretIn(required(env, 'OCMW_SECRET_FILE')),
  },
  port: Number(required(env, 'PORT')),
});
