import { createHash, randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

/** A key that proves, request by request, who sends a token (RFC 9449). The private half never leaves the process. */
export class ProofKey {
  private constructor(
    readonly pair: KeyPair,
    private readonly publicJwk: JWK,
    /** `cnf.jkt` of the tokens that are bound to it. */
    readonly thumbprint: string,
  ) {}

  static async make(): Promise<ProofKey> {
    const pair = await generateKeyPair('ES256');
    const publicJwk = await exportJWK(pair.publicKey);
    return new ProofKey(pair, publicJwk, await calculateJwkThumbprint(publicJwk));
  }

  /** A proof for one request with one token; `url` without its query. */
  prove(
    token: string,
    { method, url }: { readonly method: string; readonly url: string },
  ): Promise<string> {
    const ath = createHash('sha256').update(token).digest('base64url');
    return new SignJWT({ htm: method, htu: url, ath })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: this.publicJwk })
      .setJti(randomUUID())
      .setIssuedAt()
      .sign(this.pair.privateKey);
  }
}
