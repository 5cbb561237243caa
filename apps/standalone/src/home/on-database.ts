import { join } from 'node:path';
import { runningOn, startPostgres } from '@wisselzone/platform/embedded-postgres';
import type { StandaloneConfig } from '../config';
import { hubRunningIn } from './home';
import { openSecrets } from './secrets';

/** On the server of the hub that runs now; on one of its own when none does. */
export const onDatabase = async (
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
