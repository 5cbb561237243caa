import { existsSync } from 'node:fs';
import { workerId } from '@wisselzone/platform/adapter';
import { startPostgres } from '@wisselzone/platform/embedded-postgres';
import { HubClient } from '@wisselzone/platform/hub-client';
import { createSigningKey } from '@wisselzone/platform/merkle-log';
import { createRootKey } from '@wisselzone/platform/vault';
import { startAdapters } from './adapters';
import type { StandaloneConfig } from './config';
import { startBackOffices } from './demo/back-offices';
import { demoCard } from './demo/card';
import { machineAccounts } from './demo/machines';
import { demoPeople } from './demo/people';
import { seedDemo } from './demo/seed';
import { handlerOf, openFront } from './front/front-server';
import { databaseUrls, migrateStores, prepareDatabases } from './home/databases';
import { openHome, type Home } from './home/home';
import { startAuditApi, startFigures, startHub, startPortal } from './hub';
import { createIdentityProvider } from './identity/identity-provider';
import { Running } from './running';
import { startScreen } from './start-screen';
import { AUDIENCE, surroundingsOf, type Surroundings } from './surroundings';
import { Trouble, troubleOf } from './trouble';

/** A new home gets a root key; a home with data whose key is gone must never get another one. */
const ensureRootKey = async ({ isNew, rootKeyFile }: Home): Promise<void> => {
  if (existsSync(rootKeyFile)) return;
  if (!isNew)
    throw new Trouble(
      `The root key ${rootKeyFile} is missing: no personal data can be read without it.`,
      'Put your copy of the key back in that place, with mode 0600, and start again.',
    );
  await createRootKey(rootKeyFile);
};

const startDatabase = async (home: Home, running: Running) => {
  await ensureRootKey(home);
  if (!existsSync(home.logKeyFile)) createSigningKey(home.logKeyFile);
  const { superuser } = home.secrets;
  const server = running.add(
    await startPostgres({ directory: home.database, password: superuser }),
    ({ stop }) => stop(),
  );
  running.watch(server.ended, 'the database server ended by itself');
  await prepareDatabases(server.url('postgres'), home.secrets);
  const urls = databaseUrls(server.port, home.secrets);
  await migrateStores(urls);
  return urls;
};

/** The other organisations of Flanders are registered while people already work. */
const finishLater = (
  rest: () => Promise<number>,
  running: Running,
  say: (line: string) => void,
): void => {
  const done = rest().then(
    (count) =>
      count > 0 ? say(`  ${count} organisations of Flanders are registered.\n`) : undefined,
    (error: unknown) =>
      say(`  Not every organisation could be registered: ${troubleOf(error).message}`),
  );
  void running.add(done, () => done);
};

/** The invented people, the rehearsed partners with their adapters, and the organisations they belong to. */
const startDemo = async (around: Surroundings, running: Running) => {
  const { home, config } = around;
  const offices = running.add(
    await startBackOffices(home.backOffices, home.secrets, config.port + 11),
    ({ stop }) => stop(),
  );
  for (const adapter of await startAdapters(around, offices))
    running.add(adapter, (app) => app.close());
  const hub = new HubClient({ url: around.hubUrl, token: around.tokenOf('operator') });
  const { rest } = await seedDemo(hub);
  return { offices, rest };
};

const start = async (
  config: StandaloneConfig,
  running: Running,
  say: (line: string) => void,
): Promise<void> => {
  const began = Date.now();
  const front = running.add(await openFront(config.port), ({ close }) => close());
  const home = running.add(await openHome(config.home), async ({ leave }) => leave());
  const around = surroundingsOf(config, home, await startDatabase(home, running));
  const { address, issuer } = around;
  const { secrets } = home;

  const people = demoPeople(workerId);
  const machines = machineAccounts(secrets, address);
  const { signingKey, cookieKey } = secrets;
  const keys = { signingKey, cookieKey, audience: AUDIENCE };
  front.mount('/oidc', createIdentityProvider({ issuer, machines, people, ...keys }));

  front.mount('/REST', handlerOf(await startHub(around, running)));
  front.mount('/REST/wisselzoneAudit', handlerOf(await startAuditApi(around, running)));
  front.mount('/REST/wisselzoneFigures', handlerOf(await startFigures(around, running)));
  const { offices, rest } = await startDemo(around, running);
  front.mount('/demo', demoCard(people, offices));
  front.mount('', handlerOf(await startPortal(around, running)));

  say(
    startScreen({
      ...{ address, people, offices },
      newRootKey: home.isNew ? home.rootKeyFile : undefined,
      home: config.home,
      seconds: (Date.now() - began) / 1000,
    }),
  );
  finishLater(rest, running, say);
};

/** Starts every part in the order in which they need each other; the way back is the other way round. */
export const startStandalone = async (
  config: StandaloneConfig,
  say: (line: string) => void,
): Promise<Running> => {
  const running = new Running();
  try {
    await start(config, running, say);
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
};
