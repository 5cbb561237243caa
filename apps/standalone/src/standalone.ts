import { startPostgres } from '@wisselzone/platform/embedded-postgres';
import { workerId } from '@wisselzone/platform/adapter';
import type { StandaloneConfig } from './config';
import { machineAccounts } from './demo/machines';
import { demoPeople } from './demo/people';
import { openFront } from './front/front-server';
import { prepareDatabases } from './home/databases';
import { openHome } from './home/home';
import { createIdentityProvider } from './identity/identity-provider';
import { startScreen } from './start-screen';

export interface Standalone {
  readonly stop: () => Promise<void>;
}

const AUDIENCE = 'urn:wisselzone:hub';

/** Starts every part in the order in which they need each other, and stops them in the reverse one. */
export const startStandalone = async (
  config: StandaloneConfig,
  say: (line: string) => void,
): Promise<Standalone> => {
  const began = Date.now();
  const front = await openFront(config.port);
  const home = await openHome(config.home);
  const { secrets } = home;
  const server = await startPostgres({ directory: home.database, password: secrets.superuser });
  await prepareDatabases(server.url('postgres'), secrets);
  const address = `http://localhost:${config.port}`;
  const people = demoPeople(workerId);
  front.mount(
    '/oidc',
    createIdentityProvider({
      issuer: `${address}/oidc`,
      audience: AUDIENCE,
      signingKey: secrets.signingKey,
      cookieKey: secrets.cookieKey,
      machines: machineAccounts(secrets, address),
      people,
    }),
  );
  say(
    startScreen({
      address,
      people,
      backOffices: {},
      newRootKey: home.isNew ? home.rootKeyFile : undefined,
      home: config.home,
      seconds: (Date.now() - began) / 1000,
    }),
  );
  return {
    stop: async () => {
      await front.close();
      await server.stop();
      home.leave();
    },
  };
};
