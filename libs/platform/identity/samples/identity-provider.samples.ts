import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JSONWebKeySet } from 'jose';

export const AUDIENCE = 'https://hub.example';

type Page = (request: IncomingMessage) => unknown;

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

/** A small identity provider for specs: discovery, keys and a token endpoint that tells what it was asked. */
export class SampleProvider {
  /** Paths asked for, oldest first. */
  readonly asked: string[] = [];
  /** Bodies of token requests. */
  readonly forms: URLSearchParams[] = [];
  /** The proof of possession of each token request, if it had one. */
  readonly proofs: (string | undefined)[] = [];
  /** Answers 500 to everything while true. */
  away = false;
  /** Seconds that tokens live. */
  life = 300;
  /** For whom its tokens are. */
  audience = AUDIENCE;
  /** What is said of opaque tokens; of every other one that it is not active. */
  readonly opaque = new Map<string, object>();
  private server: Server | undefined;
  private keys: JSONWebKeySet = { keys: [] };
  private kid = '';
  private privateKey: CryptoKey | undefined;
  private tokens = 0;

  static async start(): Promise<SampleProvider> {
    const provider = new SampleProvider();
    await provider.rotate('k1');
    const server = createServer((request, response) => void provider.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    provider.server = server;
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${String((this.server?.address() as AddressInfo).port)}`;
  }

  /** Replaces the signing key by a new one of this name. */
  async rotate(kid: string): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    this.kid = kid;
    this.privateKey = privateKey;
    this.keys = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256' }] };
  }

  sign(kid = this.kid): Promise<string> {
    if (!this.privateKey) throw new Error('the provider has no key');
    this.tokens += 1;
    return new SignJWT({ client_id: 'portal', vo_orgcode: 'OVO1' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
      .setIssuer(this.issuer)
      .setAudience(this.audience)
      .setSubject('worker')
      .setJti(`token-${this.tokens}`)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(this.privateKey);
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private readonly pages: Readonly<Record<string, Page>> = {
    '/.well-known/openid-configuration': () => ({
      issuer: this.issuer,
      jwks_uri: `${this.issuer}/keys`,
      token_endpoint: `${this.issuer}/token`,
      introspection_endpoint: `${this.issuer}/introspect`,
    }),
    '/keys': () => this.keys,
    '/introspect': async (request) => {
      const form = new URLSearchParams(await textOf(request));
      this.forms.push(form);
      return this.opaque.get(form.get('token') ?? '') ?? { active: false };
    },
    '/token': async (request) => {
      this.forms.push(new URLSearchParams(await textOf(request)));
      this.proofs.push(request.headers['dpop']?.toString());
      return { access_token: await this.sign(), token_type: 'Bearer', expires_in: this.life };
    },
  };

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    this.asked.push(path);
    const page = this.away ? undefined : this.pages[path];
    const body = page ? await page(request) : {};
    response
      .writeHead(page ? 200 : 500, { 'content-type': 'application/json' })
      .end(JSON.stringify(body));
  }
}
