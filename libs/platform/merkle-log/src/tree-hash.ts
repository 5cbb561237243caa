import { createHash } from 'node:crypto';
import { malformed } from './log-error';

/** 32 bytes of SHA-256. */
export type Hash = Buffer;
export const HASH_BYTES = 32;

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

const sha256 = (...parts: readonly (Buffer | string)[]): Hash => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Of the empty tree. */
export const EMPTY_ROOT: Hash = sha256();

/** SHA-256(0x00 ‖ entry): the exact bytes; a text is its UTF-8. */
export const leafHash = (entry: Buffer | string): Hash => sha256(LEAF, entry);

/** SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);

/** A hash as base64 spells it, in the one spelling it has. Throws `malformed`. */
export const hashOf = (base64: string): Hash => {
  const hash = Buffer.from(base64, 'base64');
  if (hash.length === HASH_BYTES && hash.toString('base64') === base64) return hash;
  throw malformed('a hash is not 32 bytes in base64');
};

/** Joins the roots of complete subtrees that stand side by side, largest first. */
export const joined = (roots: readonly Hash[]): Hash =>
  roots.length === 0 ? EMPTY_ROOT : roots.reduceRight((right, left) => nodeHash(left, right));
