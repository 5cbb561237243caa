import { readFile } from 'node:fs/promises';
import { parseRootKey, readRootKey } from './root-key';
import { LocalRootKey, RootKeys, type RootKey } from './root-keys';
import { TransitRootKey } from './transit-root-key';
import { VaultError } from './vault';

/** Where a root key is: exactly one of the three. */
export interface RootKeyPlace {
  /** A file with 32 random bytes in base64, mode 0600. */
  readonly file?: string | undefined;
  /** The same text itself, from the environment. */
  readonly text?: string | undefined;
  /** A key in a service with the transit interface, and the file with the token that lets us in. */
  readonly service?: string | undefined;
  readonly serviceTokenFile?: string | undefined;
}

const tokenIn = async (path: string | undefined): Promise<string> => {
  if (!path) throw new VaultError('rootKeyRefused', 'the key service needs a file with a token');
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    throw new VaultError('rootKeyRefused', 'the token of the key service cannot be read');
  }
};

const rootKeyAt = async (place: RootKeyPlace): Promise<RootKey> => {
  const { file, text, service, serviceTokenFile } = place;
  if ([file, text, service].filter((one) => one !== undefined).length !== 1)
    throw new VaultError('rootKeyRefused', 'name one root key: a file, a text or a key service');
  if (service !== undefined)
    return new TransitRootKey({ url: service, token: await tokenIn(serviceTokenFile) });
  return new LocalRootKey(file === undefined ? parseRootKey(text ?? '') : await readRootKey(file));
};

/** Opens the root key that wraps, and during a rotation the one before it. Throws `rootKeyRefused`. */
export const openRootKeys = async (current: RootKeyPlace, olderFile?: string): Promise<RootKeys> =>
  new RootKeys(
    await rootKeyAt(current),
    olderFile === undefined ? [] : [new LocalRootKey(await readRootKey(olderFile))],
  );
