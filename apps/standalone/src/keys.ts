import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createRootKey } from '@wisselzone/platform/vault';
import { readConfig as hubApiConfig, runKeyCommand } from '../../hub-api/src/app.module';
import type { StandaloneConfig } from './config';
import { HUB_ORGANISATION } from './demo/machines';
import { databaseUrls } from './home/databases';
import { hubRunningIn, rootKeysIn } from './home/home';
import { onDatabase } from './home/on-database';
import { openSecrets } from './home/secrets';
import { AUDIENCE } from './surroundings';
import { Trouble } from './trouble';

/** Puts a new root key in the place of the one of now, which stays beside it until all is wrapped anew. */
const newRootKey = async (home: string, say: (line: string) => void): Promise<boolean> => {
  const { rootKeyFile, olderRootKeyFile } = rootKeysIn(home);
  if (hubRunningIn(home))
    throw new Trouble(
      'The hub runs with the root key of now.',
      'Stop it, ask this again, and start it: it then knows both keys.',
    );
  if (existsSync(olderRootKeyFile))
    throw new Trouble(
      `An older root key is still at ${olderRootKeyFile}.`,
      'Run "npm run keys -- rootKey" to its end and remove that file first.',
    );
  renameSync(rootKeyFile, olderRootKeyFile);
  await createRootKey(rootKeyFile);
  say(
    `the new root key is ${rootKeyFile}: keep a copy apart. The one before is ${olderRootKeyFile}.`,
  );
  say(
    'start the hub, run "npm run keys -- rootKey", stop it, remove the older key, and start it again.',
  );
  return true;
};

/** What the operator asks of this home's keys; the hub may run meanwhile. False when it was not understood. */
export const keys = async (
  config: StandaloneConfig,
  asked: readonly string[],
  say: (line: string) => void,
): Promise<boolean> => {
  if (asked[0] === 'newRootKey') return newRootKey(config.home, say);
  const secrets = await openSecrets(join(config.home, 'secrets'));
  const { rootKeyFile, olderRootKeyFile } = rootKeysIn(config.home);
  const answers: boolean[] = [];
  await onDatabase(config, async (port) => {
    const urls = databaseUrls(port, secrets);
    const hub = hubApiConfig({
      EVENT_STORE: config.eventStore ?? urls.login('wz_api', 'wisselzone'),
      READ_STORE: urls.login('wz_api', 'wisselzone'),
      KEY_STORE: urls.login('wz_keys', 'wisselzone_keys'),
      KEY_STORE_OWNER: urls.owner('wisselzone_keys'),
      DOOR_STORE: urls.login('wz_api', 'wisselzone'),
      ATTACHMENT_STORE: urls.login('wz_api', 'wisselzone'),
      ACCESS_LOG: urls.login('wz_access_log', 'wisselzone'),
      ROOT_KEY_FILE: rootKeyFile,
      ...(existsSync(olderRootKeyFile) ? { ROOT_KEY_OLDER_FILE: olderRootKeyFile } : {}),
      WEBHOOK_KEY_FILE: join(config.home, 'webhook.key'),
      OIDC_ISSUER: `http://localhost:${String(config.port)}/oidc`,
      OIDC_AUDIENCE: AUDIENCE,
      HUB_ORGANISATION,
      PUBLIC_URL: `http://localhost:${String(config.port)}`,
    });
    answers.push(await runKeyCommand(hub, asked, say));
  });
  const done = answers.includes(true);
  if (!done)
    say('keys newRootKey              a new root key beside the one of now; the hub must not run');
  return done;
};
