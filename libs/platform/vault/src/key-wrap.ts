import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { VaultError } from './vault';

const WRAP = 'id-aes256-wrap';
/** RFC 3394, 2.2.3.1: the initial value that says an unwrapped key is whole. */
const INITIAL_VALUE = Buffer.alloc(8, 0xa6);
/** Bytes of the shortest key (128 bits), wrapped. */
const SHORTEST = 24;

/** Wraps a key under another (RFC 3394, AES-256). */
export const wrapKey = (wrappingKey: Buffer, key: Buffer): Buffer => {
  const cipher = createCipheriv(WRAP, wrappingKey, INITIAL_VALUE);
  return Buffer.concat([cipher.update(key), cipher.final()]);
};

/** Unwraps a key; throws `wrongRootKey` when it was wrapped under another or was changed. */
export const unwrapKey = (wrappingKey: Buffer, wrapped: Buffer): Buffer => {
  try {
    const decipher = createDecipheriv(WRAP, wrappingKey, INITIAL_VALUE);
    const key = Buffer.concat([decipher.update(wrapped), decipher.final()]);
    // Some lengths that cannot be are not refused by the cipher: it gives nothing and says nothing.
    if (wrapped.length < SHORTEST || key.length !== wrapped.length - INITIAL_VALUE.length)
      throw new RangeError('a wrapped key has another length');
    return key;
  } catch (cause) {
    throw new VaultError('wrongRootKey', 'a wrapped key does not open with its parent key', {
      cause,
    });
  }
};

/** A key of its own for one use, derived from the root key (HKDF-SHA-256), so that no key serves twice. */
export const derivedKey = (rootKey: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', rootKey, Buffer.alloc(0), `wisselzone/${use}/v1`, 32));
