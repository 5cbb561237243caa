import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals what one organisation sent. Each key is made from the hub's own 32 bytes, the same every time, and kept nowhere. */
export class SealedBytes {
  private readonly key: Buffer;
  private readonly digestKey: Buffer;

  constructor(
    hubKey: Buffer,
    private readonly organisation: string,
  ) {
    const made = (use: string): Buffer =>
      Buffer.from(
        hkdfSync('sha256', hubKey, '', `wisselzone inbox ${use} ${organisation}`, KEY_BYTES),
      );
    [this.key, this.digestKey] = [made('bytes'), made('digest')];
  }

  /** Opens only as the same entry again. */
  seal(entry: string, plain: Buffer): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(this.about(entry));
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  /** Undefined when it was sealed with another key, as another entry, or was changed since. */
  open(entry: string, sealed: Buffer): Buffer | undefined {
    const decipher = createDecipheriv(CIPHER, this.key, sealed.subarray(0, NONCE_BYTES))
      .setAAD(this.about(entry))
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    try {
      const plain = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
      return Buffer.concat([plain, decipher.final()]);
    } catch {
      // Node has one error for all three, and nothing more to say of it.
      return undefined;
    }
  }

  /** Tells the same content again from another; betrays nothing of it. */
  digestOf(plain: Buffer): Buffer {
    return createHmac('sha256', this.digestKey).update(plain).digest();
  }

  private about(entry: string): Buffer {
    return Buffer.from(`${this.organisation} ${entry}`);
  }
}
