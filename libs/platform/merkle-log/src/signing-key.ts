import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { MerkleLogError } from './log-error';
import { noteSigner, type NoteSigner } from './note-key';

const SEED = /^[A-Za-z0-9+/]{43}=$/;
const OTHERS = 0o077;

/**
 * The signer of a log, from a file with 32 random bytes in base64 that only its owner may read. Throws
 * `keyRefused` or, for a name that no key can have, `malformed`.
 */
export const readSigningKey = (path: string, origin: string): NoteSigner => {
  const [text, mode] = contentOf(path);
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
    throw refused('may be read by others; set its mode to 0600');
  if (!SEED.test(text)) throw refused('is not 32 bytes in base64');
  return noteSigner(origin, Buffer.from(text, 'base64'));
};

/** Makes a signing key file of mode 0600; never replaces one. Throws `keyRefused`. */
export const createSigningKey = (path: string): void => {
  try {
    const text = `${randomBytes(32).toString('base64')}\n`;
    writeFileSync(path, text, { mode: 0o600, flag: 'wx', flush: true });
  } catch (cause) {
    throw refused('cannot be made; is there one already?', cause);
  }
};

const contentOf = (path: string): readonly [text: string, mode: number] => {
  try {
    return [readFileSync(path, 'utf8').trim(), statSync(path).mode];
  } catch (cause) {
    throw refused('cannot be read', cause);
  }
};

const refused = (why: string, cause?: unknown): MerkleLogError =>
  new MerkleLogError('keyRefused', `the signing key file ${why}`, { cause });
