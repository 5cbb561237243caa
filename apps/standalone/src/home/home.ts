import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf } from '@wisselzone/platform/embedded-postgres';
import { createWebhookKey } from '@wisselzone/platform/webhook';
import { Trouble } from '../trouble';
import { openSecrets, type Secrets } from './secrets';

/** The folder everything of this hub is kept in, held by one running hub at a time. */
export interface Home {
  readonly database: string;
  readonly rootKeyFile: string;
  /** The root key before this one, while the new one takes over. */
  readonly olderRootKeyFile: string | undefined;
  /** Signs the log of proofs. */
  readonly logKeyFile: string;
  /** What the keys of webhooks are made from. */
  readonly webhookKeyFile: string;
  readonly backOffices: (partner: string) => string;
  readonly secrets: Secrets;
  /** No database yet: this is the first start here. */
  readonly isNew: boolean;
  readonly leave: () => void;
}

/** The hub that runs on this folder now, if one does. */
export const hubRunningIn = (directory: string): number | undefined => {
  const file = join(directory, 'hub.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return pid !== process.pid && commandOf(pid)?.includes('standalone') ? pid : undefined;
};

const claim = (file: string, directory: string): void => {
  const holder = hubRunningIn(directory);
  if (holder)
    throw new Trouble(
      `Another hub (process ${holder}) is already running on the data in ${directory}.`,
      'Stop it with Ctrl-C first, or set WISSELZONE_HOME to another folder.',
    );
  writeFileSync(file, String(process.pid));
};

/** The root key of a home, and the one before it. */
export const rootKeysIn = (
  directory: string,
): { readonly rootKeyFile: string; readonly olderRootKeyFile: string } => ({
  rootKeyFile: join(directory, 'root.key'),
  olderRootKeyFile: join(directory, 'root-older.key'),
});

export const logKeyIn = (directory: string): string => join(directory, 'log.key');

export const openHome = async (directory: string): Promise<Home> => {
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  const holderFile = join(directory, 'hub.pid');
  claim(holderFile, directory);
  const database = join(directory, 'database');
  const webhookKeyFile = join(directory, 'webhook.key');
  if (!existsSync(webhookKeyFile)) await createWebhookKey(webhookKeyFile);
  const { rootKeyFile, olderRootKeyFile } = rootKeysIn(directory);
  return {
    database,
    rootKeyFile,
    olderRootKeyFile: existsSync(olderRootKeyFile) ? olderRootKeyFile : undefined,
    logKeyFile: logKeyIn(directory),
    webhookKeyFile,
    backOffices: (partner) => join(directory, 'back-offices', partner),
    secrets: await openSecrets(join(directory, 'secrets')),
    isNew: !existsSync(database),
    leave: () => rmSync(holderFile, { force: true }),
  };
};
