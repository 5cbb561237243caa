import { createHash, randomBytes } from 'node:crypto';
import { RootKey } from './root-keys';
import { VaultError } from './vault';

/** A key in a service that speaks the transit interface (OpenBao, HashiCorp Vault). */
export interface TransitAddress {
  /** The key: `https://keys.example/v1/transit/keys/wisselzone`. */
  readonly url: string;
  /** What the service lets this process in with: encrypt and decrypt under this one key, nothing else. */
  readonly token: string;
  /** Of one call, in milliseconds; default 3,000. */
  readonly timeoutMs?: number;
}

const KEY_PATH = /\/keys\/([A-Za-z0-9._-]+)$/;

/**
 * A root key that never leaves a key service: it is asked to wrap and to unwrap. Rotating it inside the
 * service needs nothing here, its ciphertexts say their version. Refuses an address without TLS, save
 * on this machine.
 */
export class TransitRootKey extends RootKey {
  readonly id: string;
  private readonly call: (verb: 'encrypt' | 'decrypt') => string;

  constructor(private readonly address: TransitAddress) {
    super();
    const url = new URL(address.url);
    if (url.protocol !== 'https:' && !['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname))
      throw new VaultError('rootKeyRefused', 'the address of the key service is not https');
    if (!KEY_PATH.test(url.pathname))
      throw new VaultError('rootKeyRefused', 'the address of the key does not end in /keys/<name>');
    this.id = `transit:${createHash('sha256').update(url.href).digest('hex').slice(0, 32)}`;
    this.call = (verb) => url.href.replace(KEY_PATH, `/${verb}/$1`);
  }

  override async wrap(key: Buffer): Promise<Buffer> {
    const { ciphertext } = await this.ask('encrypt', { plaintext: key.toString('base64') });
    if (!ciphertext) throw unavailable('the key service wrapped nothing');
    return Buffer.from(ciphertext, 'utf8');
  }

  override async unwrap(wrapped: Buffer): Promise<Buffer> {
    const { plaintext } = await this.ask('decrypt', { ciphertext: wrapped.toString('utf8') });
    const key = Buffer.from(plaintext ?? '', 'base64');
    if (key.length === 0) throw unavailable('the key service unwrapped nothing');
    return key;
  }

  override firstKeyFor(use: string): Buffer {
    // Nothing can be derived from a key that is not at hand: a random one, kept wrapped.
    return createHash('sha256').update(randomBytes(32)).update(use).digest();
  }

  private async ask(
    verb: 'encrypt' | 'decrypt',
    body: Readonly<Record<string, string>>,
  ): Promise<{ readonly ciphertext?: string; readonly plaintext?: string }> {
    const answer = await this.fetch(verb, body);
    // 400 is what the service says to a ciphertext that is not one of this key.
    if (verb === 'decrypt' && answer.status === 400)
      throw new VaultError('wrongRootKey', 'the key service does not open this wrapped key');
    if (!answer.ok) throw unavailable(`the key service answers ${String(answer.status)}`);
    const said = (await answer.json().catch(() => ({}))) as { data?: Record<string, string> };
    return said.data ?? {};
  }

  private async fetch(verb: 'encrypt' | 'decrypt', body: object): Promise<Response> {
    try {
      return await fetch(this.call(verb), {
        method: 'POST',
        headers: { 'x-vault-token': this.address.token, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(this.address.timeoutMs ?? 3_000),
      });
    } catch {
      // The cause is left out: it may quote the address with its token.
      throw unavailable('the key service does not answer');
    }
  }
}

const unavailable = (message: string): VaultError => new VaultError('unavailable', message);
