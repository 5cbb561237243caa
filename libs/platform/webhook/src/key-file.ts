import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { WebhookError } from './webhook-error';

const BASE64_KEY = /^[A-Za-z0-9+/]{43}=$/;
const OTHERS = constants.S_IRWXG | constants.S_IRWXO;

/** Reads the hub's own 32 bytes, in base64 in a file that only its owner may read. Rejects with `keyRefused`. */
export const readWebhookKey = async (path: string): Promise<Buffer> => {
  const [text, { mode }] = await Promise.all([readFile(path, 'utf8'), stat(path)]).catch(
    (cause: unknown) => {
      throw new WebhookError('keyRefused', 'the webhook key file cannot be read', { cause });
    },
  );
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
    throw new WebhookError('keyRefused', 'the webhook key file may be read by others: set 0600');
  if (!BASE64_KEY.test(text.trim()))
    throw new WebhookError('keyRefused', 'the webhook key file is not 32 bytes in base64');
  return Buffer.from(text.trim(), 'base64');
};

/** Makes such a file; rejects when there is one already. */
export const createWebhookKey = (path: string): Promise<void> =>
  writeFile(path, `${randomBytes(32).toString('base64')}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
