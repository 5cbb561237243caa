import { startPostgres } from '@wisselzone/platform/embedded-postgres';
import type { StandaloneConfig } from './config';
import { openFront } from './front/front-server';
import { databaseUrls, prepareDatabases } from './home/databases';
import { openHome } from './home/home';

export interface Standalone {
  readonly stop: () => Promise<void>;
}

/** Starts every part in the order in which they need each other, and stops them in the reverse one. */
export const startStandalone = async (
  config: StandaloneConfig,
  say: (line: string) => void,
): Promise<Standalone> => {
  const front = await openFront(config.port);
  const home = await openHome(config.home);
  const server = await startPostgres({
    directory: home.database,
    password: home.secrets.superuser,
  });
  await prepareDatabases(server.url('postgres'), home.secrets);
  say(`ready ${databaseUrls(server.port, home.secrets).owner('wisselzone').length}`);
  return {
    stop: async () => {
      await front.close();
      await server.stop();
      home.leave();
    },
  };
};
