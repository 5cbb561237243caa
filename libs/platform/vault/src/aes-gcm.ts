import { createCipheriv, createDecipheriv } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** What is encrypted, where: the same nonce never serves twice under one key. */
export interface Sealing {
  readonly key: Buffer;
  readonly nonce: Buffer;
  /** Authenticated, not encrypted. */
  readonly associated: Buffer;
}

/** AES-256-GCM: ciphertext with the tag (16 bytes) behind it. */
export const encrypt = ({ key, nonce, associated }: Sealing, plain: Buffer): Buffer => {
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(
    associated,
  );
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** The plain bytes; throws when key, nonce, associated data, ciphertext or tag is not the one it was made with. */
export const decrypt = ({ key, nonce, associated }: Sealing, sealed: Buffer): Buffer => {
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(associated)
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
};
