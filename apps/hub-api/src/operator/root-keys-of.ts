import { openRootKeys, type RootKeys } from '@wisselzone/platform/vault';
import type { HubApiConfig } from '../config';

/** The root key that the configuration names, and the one before it while it takes over. */
export const rootKeysOf = (config: HubApiConfig): Promise<RootKeys> =>
  openRootKeys(
    {
      file: config.ROOT_KEY_FILE,
      text: config.ROOT_KEY,
      service: config.ROOT_KEY_SERVICE,
      serviceTokenFile: config.ROOT_KEY_SERVICE_TOKEN_FILE,
    },
    config.ROOT_KEY_OLDER_FILE,
  );
