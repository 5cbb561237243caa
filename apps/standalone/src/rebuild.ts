import { join } from 'node:path';
import { rebuildReadModels } from '../../projector/src/app.module';
import type { StandaloneConfig } from './config';
import { databaseUrls } from './home/databases';
import { onDatabase } from './home/on-database';
import { openSecrets } from './home/secrets';

/**
 * Builds the read models anew beside the live ones, compares, and swaps when they are the same (or
 * `accept` is asked). The hub may run meanwhile. False when they differed and nothing was swapped.
 */
export const rebuild = async (
  config: StandaloneConfig,
  options: { readonly accept: boolean; readonly say: (line: string) => void },
): Promise<boolean> => {
  const secrets = await openSecrets(join(config.home, 'secrets'));
  let swapped = false;
  await onDatabase(config, async (port) => {
    const urls = databaseUrls(port, secrets);
    const report = await rebuildReadModels(
      {
        eventStore: config.eventStore ?? urls.login('wz_projector', 'wisselzone'),
        readStore: urls.login('wz_projector', 'wisselzone'),
        readStoreOwner: urls.owner('wisselzone'),
        logLevel: config.logLevel,
      },
      options,
    );
    swapped = report.swapped;
    options.say(
      `${report.events} events folded; the rebuilt rows ${swapped ? 'are live' : 'differ'}`,
    );
  });
  return swapped;
};
