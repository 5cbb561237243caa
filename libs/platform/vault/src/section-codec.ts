import { createHash, randomBytes } from 'node:crypto';
import type { SealedCategory, Section } from '@wisselzone/kernel';
import { canonicalJson } from '@wisselzone/platform/canonical-json';
import { decrypt, encrypt, NONCE_BYTES, TAG_BYTES } from './aes-gcm';
import { VaultError, type SealedSection, type SealScope } from './vault';

/** The first byte of every blob. Another layout takes another number; this one is read for ever. */
export const VERSION = 1;
const SALT_BYTES = 16;
export const HEADER_BYTES = 1 + 4;

/** One key of a (stream, category). */
export interface CategoryKey {
  readonly generation: number;
  readonly key: Buffer;
}

export type Place = Omit<SealScope, 'person'> & { readonly category: SealedCategory };

/** Random bytes, as an argument so that published vectors and golden files can fix them. */
export type RandomBytes = (size: number) => Buffer;

/** Encrypts one section for one place: version ‖ generation (4 bytes) ‖ nonce ‖ ciphertext ‖ tag. */
export const sealSection = (
  { generation, key }: CategoryKey,
  { section, ...place }: Place & { readonly section: Section },
  random: RandomBytes = randomBytes,
): SealedSection => {
  const salt = random(SALT_BYTES);
  const nonce = random(NONCE_BYTES);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(VERSION, 0);
  header.writeUInt32BE(generation, 1);
  const text = canonicalJson({ salt: salt.toString('base64url'), section });
  const sealed = encrypt({ key, nonce, associated: associatedData(place) }, Buffer.from(text));
  const blob = Buffer.concat([header, nonce, sealed]);
  return {
    category: place.category,
    ciphertext: blob.toString('base64url'),
    ciphertextHash: sha256(blob),
    digest: sha256(salt, canonicalJson(section)),
  };
};

/** The generation of the key that opens this section; throws `sectionTampered` when it is no blob of ours. */
export const generationOf = ({ ciphertext }: SealedSection): number => {
  const blob = Buffer.from(ciphertext, 'base64url');
  if (blob.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES || blob.readUInt8(0) !== VERSION)
    throw tampered();
  return blob.readUInt32BE(1);
};

/** Decrypts one section and checks both hashes; throws `sectionTampered` on any difference. */
export const openSection = (
  key: Buffer,
  sealed: SealedSection,
  place: Omit<Place, 'category'>,
): Section => {
  const blob = Buffer.from(sealed.ciphertext, 'base64url');
  if (sha256(blob) !== sealed.ciphertextHash) throw tampered();
  const { salt, section } = decrypted(key, blob, { ...place, category: sealed.category });
  if (sha256(Buffer.from(salt, 'base64url'), canonicalJson(section)) !== sealed.digest)
    throw tampered();
  return section;
};

const decrypted = (
  key: Buffer,
  blob: Buffer,
  place: Place,
): { readonly salt: string; readonly section: Section } => {
  const nonce = blob.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
  const sealed = blob.subarray(HEADER_BYTES + NONCE_BYTES);
  try {
    const text = decrypt({ key, nonce, associated: associatedData(place) }, sealed).toString(
      'utf8',
    );
    return JSON.parse(text) as { salt: string; section: Section };
  } catch {
    // The cause is left out: it could hold a piece of the opened text.
    throw tampered();
  }
};

const SEPARATOR = '\u001f';

export const associatedData = ({ stream, eventId, category }: Place): Buffer => {
  const parts = [stream, eventId, category];
  if (parts.some((part) => part === '' || part.includes(SEPARATOR)))
    throw new VaultError('malformed', 'a stream, event id or category is empty or not plain text');
  return Buffer.from(parts.join(SEPARATOR), 'utf8');
};

const sha256 = (...parts: readonly (Buffer | string)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
};

export const tampered = (): VaultError =>
  new VaultError('sectionTampered', 'a sealed section was changed or stands in another place');
