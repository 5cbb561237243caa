import { randomBytes } from 'node:crypto';
import { decrypt, encrypt, NONCE_BYTES, TAG_BYTES } from './aes-gcm';
import {
  associatedData,
  HEADER_BYTES,
  tampered,
  VERSION,
  type CategoryKey,
  type Place,
  type RandomBytes,
} from './section-codec';

/** Encrypts a file for one place, in the layout of a section: version ‖ generation ‖ nonce ‖ ciphertext ‖ tag. */
export const sealFile = (
  { generation, key }: CategoryKey,
  { content, ...place }: Place & { readonly content: Buffer },
  random: RandomBytes = randomBytes,
): Buffer => {
  const nonce = random(NONCE_BYTES);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(VERSION, 0);
  header.writeUInt32BE(generation, 1);
  return Buffer.concat([
    header,
    nonce,
    encrypt({ key, nonce, associated: associatedData(place) }, content),
  ]);
};

/** The generation of the key that opens this file; throws `sectionTampered` when it is none of ours. */
export const generationOfFile = (sealed: Buffer): number => {
  if (sealed.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES || sealed.readUInt8(0) !== VERSION)
    throw tampered();
  return sealed.readUInt32BE(1);
};

/** Decrypts a file; throws `sectionTampered` on any difference. */
export const openFile = (key: Buffer, sealed: Buffer, place: Place): Buffer => {
  const nonce = sealed.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
  try {
    return decrypt(
      { key, nonce, associated: associatedData(place) },
      sealed.subarray(HEADER_BYTES + NONCE_BYTES),
    );
  } catch {
    // The cause is left out: it could hold a piece of the opened file.
    throw tampered();
  }
};
