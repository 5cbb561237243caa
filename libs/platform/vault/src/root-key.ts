import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, open, readFile, stat } from 'node:fs/promises';
import { VaultError } from './vault';

const KEY_BYTES = 32;
const BASE64_KEY = /^[A-Za-z0-9+/]{43}=$/;
/** A random key has about 28 different bytes; anything far below was typed by hand or copied from a manual. */
const FEWEST_DIFFERENT_BYTES = 16;
/** Bytes that count up or down, as in the golden files, make few different steps. */
const FEWEST_DIFFERENT_STEPS = 8;

const isExample = (key: Buffer): boolean =>
  new Set(key).size < FEWEST_DIFFERENT_BYTES || new Set(stepsIn(key)).size < FEWEST_DIFFERENT_STEPS;

const stepsIn = (key: Buffer): readonly number[] =>
  [...key].slice(1).map((byte, nth) => byte - (key[nth] ?? 0));

/** Reads the root key: 32 bytes in base64 in a file only its owner may read. Throws `rootKeyRefused`. */
export const readRootKey = async (path: string): Promise<Buffer> => {
  const { text, mode } = await contentOf(path);
  if (process.platform !== 'win32' && (mode & (constants.S_IRWXG | constants.S_IRWXO)) !== 0)
    throw refused('may be read by others; set its mode to 0600');
  return parseRootKey(text);
};

/** Reads a root key out of a text, such as a variable of the environment. Throws `rootKeyRefused`. */
export const parseRootKey = (text: string): Buffer => {
  if (!BASE64_KEY.test(text)) throw refused('is not 32 bytes in base64');
  const key = Buffer.from(text, 'base64');
  if (isExample(key)) throw refused('is an example, not a random key');
  return key;
};

/** Makes a root key file of mode 0600; never replaces one. Throws `rootKeyRefused`. */
export const createRootKey = async (path: string): Promise<void> => {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await chmod(path, 0o600);
      await file.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw refused('cannot be made; is there one already?', { cause });
  }
};

const contentOf = async (path: string): Promise<{ text: string; mode: number }> => {
  try {
    const [text, { mode }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    return { text: text.trim(), mode };
  } catch (cause) {
    throw refused('cannot be read', { cause });
  }
};

const refused = (why: string, options?: ErrorOptions): VaultError =>
  new VaultError('rootKeyRefused', `the root key ${why}`, options);
