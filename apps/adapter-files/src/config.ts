import { readAdapterConfig, required, type AdapterConfig } from '@wisselzone/platform/adapter';

/** What the door for an organisation's files must be told. */
export interface AdapterFilesConfig extends AdapterConfig {
  readonly files: {
    /** `FILES_FOLDER`: the organisation's folder; a mount (SFTP, SMB) is a folder too. */
    readonly path: string;
    /** `FILES_SETTLE_MS`: how long a file must not have changed before it is taken; default 5000. */
    readonly settleMs?: number;
    /** `FILES_POLL_MS`: pause between two looks; default 1000. */
    readonly pollMs?: number;
  };
}

const milliseconds = (env: NodeJS.ProcessEnv, name: string, otherwise: string): number => {
  const text = env[name] ?? otherwise;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Error(`${name} is no number of milliseconds: see apps/adapter-files/README.md.`);
};

/** Reads the environment once; throws with the name of what is missing or wrong. */
export const readConfig = (env: NodeJS.ProcessEnv): AdapterFilesConfig => ({
  ...readAdapterConfig(env),
  files: {
    path: required(env, 'FILES_FOLDER'),
    settleMs: milliseconds(env, 'FILES_SETTLE_MS', '5000'),
    pollMs: milliseconds(env, 'FILES_POLL_MS', '1000'),
  },
});
