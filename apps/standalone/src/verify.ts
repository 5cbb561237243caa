import { join } from 'node:path';
import { readSigningKey } from '@wisselzone/platform/merkle-log';
import { exportLog, verifyLog } from '../../notary/src/app.module';
import type { StandaloneConfig } from './config';
import { databaseUrls } from './home/databases';
import { logKeyIn } from './home/home';
import { onDatabase } from './home/on-database';
import { openSecrets } from './home/secrets';
import { LOG_ORIGIN } from './surroundings';

/**
 * Verifies the whole log of this home: every event and access line, tile and checkpoint. With a folder it
 * writes the log out instead, for the verifier that needs no hub. The hub may run meanwhile. False when
 * something was found.
 */
export const verify = async (
  config: StandaloneConfig,
  { folder, say }: { readonly folder?: string | undefined; readonly say: (line: string) => void },
): Promise<boolean> => {
  const secrets = await openSecrets(join(config.home, 'secrets'));
  const { verifierKey } = readSigningKey(logKeyIn(config.home), LOG_ORIGIN);
  let held = true;
  await onDatabase(config, async (port) => {
    const store = databaseUrls(port, secrets).login('wz_notary', 'wisselzone');
    const addresses = { eventStore: config.eventStore ?? store, accessLog: store, store };
    say(`the key of the log: ${verifierKey}`);
    if (folder !== undefined) {
      await exportLog(addresses, folder);
      say(`the log is in ${folder}: node verify.mjs log ${folder} '<the key>'`);
      return;
    }
    const { entries, checkpoints, findings } = await verifyLog(addresses, verifierKey);
    held = findings.length === 0;
    for (const finding of findings) say(`FOUND  ${finding}`);
    say(
      `${entries} entries under ${checkpoints} checkpoints: ${held ? 'all of it holds' : 'changed'}`,
    );
  });
  return held;
};
