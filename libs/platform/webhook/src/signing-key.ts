import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  sign,
  type KeyObject,
} from 'node:crypto';

/** What comes before the 32 bytes of an Ed25519 key in PKCS #8. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_KEY_BYTES = 32;
const SECRET_BYTES = 32;

/** What one message is signed over. */
export interface Signable {
  readonly id: string;
  /** Seconds since 1970 of this attempt. */
  readonly timestamp: number;
  /** The exact bytes that are sent. */
  readonly body: string;
}

/** The key of one endpoint: an HMAC secret (`v1`) and an Ed25519 pair (`v1a`) of Standard Webhooks. */
export class SigningKey {
  private readonly privateKey: KeyObject;

  constructor(
    private readonly hmacSecret: Buffer,
    ed25519Seed: Buffer,
  ) {
    const der = Buffer.concat([PKCS8_HEAD, ed25519Seed]);
    this.privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  }

  /** For the receiver alone: what it checks `v1` signatures with. */
  get secret(): string {
    return `whsec_${this.hmacSecret.toString('base64')}`;
  }

  /** What it checks `v1a` signatures with; no secret. */
  get publicKey(): string {
    const der = createPublicKey(this.privateKey).export({ format: 'der', type: 'spki' });
    return `whpk_${der.subarray(-PUBLIC_KEY_BYTES).toString('base64')}`;
  }

  /** Both signatures of a message, as they stand in `webhook-signature`. */
  signaturesOf({ id, timestamp, body }: Signable): readonly string[] {
    const content = Buffer.from(`${id}.${timestamp}.${body}`);
    return [
      `v1,${createHmac('sha256', this.hmacSecret).update(content).digest('base64')}`,
      `v1a,${sign(null, content, this.privateKey).toString('base64')}`,
    ];
  }
}

/**
 * The key of an endpoint, made from the hub's own 32 bytes: the same each time, so that it is kept
 * nowhere. A rotation counts `generation` up.
 */
export const signingKeyOf = (
  hubKey: Buffer,
  { webhook, generation }: { readonly webhook: string; readonly generation: number },
): SigningKey => {
  const info = `wisselzone webhook ${webhook} ${generation}`;
  const bytes = Buffer.from(hkdfSync('sha256', hubKey, '', info, 2 * SECRET_BYTES));
  return new SigningKey(bytes.subarray(0, SECRET_BYTES), bytes.subarray(SECRET_BYTES));
};

/** The headers of Standard Webhooks; several keys while one replaces another. */
export const signedHeaders = (
  keys: readonly SigningKey[],
  message: Signable,
): Readonly<Record<string, string>> => ({
  'webhook-id': message.id,
  'webhook-timestamp': String(message.timestamp),
  'webhook-signature': keys.flatMap((key) => key.signaturesOf(message)).join(' '),
});
