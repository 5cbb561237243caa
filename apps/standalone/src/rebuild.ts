import { join } from 'node:path';
import { runningOn, startPostgres } from '@wisselzone/platform/embedded-postgres';
import { rebuildReadModels } from '../../projector/src/app.module';
import type { StandaloneConfig } from './config';
import { databaseUrls } from './home/databases';
import { hubRunningIn } from './home/home';
import { openSecrets } from './home/secrets';

/** On the server of the hub that runs now; on one of its own when none does. */
const onDatabase = async (
  { home }: StandaloneConfig,
  work: (port: number) => Promise<void>,
): Promise<void> => {
  const directory = join(home, 'database');
  const shared = hubRunningIn(home) ? runningOn(directory) : undefined;
  if (shared) return work(shared.port);
  const { superuser } = await openSecrets(join(home, 'secrets'));
  const server = await startPostgres({ directory, password: superuser });
  try {
    await work(server.port);
  } finally {
    await server.stop();
  }
};

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
