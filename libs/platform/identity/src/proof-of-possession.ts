import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, importJWK, jwtVerify, type CryptoKey, type JWK } from 'jose';
import type { Presented } from './caller';
import type { SeenProofs } from './seen-proofs';
import { isPinned, isStrictJws } from './strict-jws';

/** Milliseconds since 1970. */
type Clock = () => number;

const OLDEST_S = 60;
const CLOCK_TOLERANCE_S = 10;
const TEXT = /^[\x21-\x7e]{1,200}$/;
const MOST_KEYS = 1_000;

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

interface Head {
  readonly alg: string;
  readonly jwk: JWK;
}

/** Checks DPoP proofs (RFC 9449) as strictly as tokens; each serves once. */
export class ProofsOfPossession {
  private readonly keys = new Map<string, CryptoKey>();

  constructor(
    private readonly seen: SeenProofs,
    private readonly clock: Clock = Date.now,
  ) {}

  /** Whether the sender holds the key of this thumbprint and made this proof for this request with this token. */
  async holds({ proofs, method, url }: Presented, thumbprint: string, token: string) {
    const [proof, ...more] = proofs;
    if (proof === undefined || more.length > 0) return false;
    const claims = await this.claimsOf(proof, thumbprint);
    if (!claims || !isFor(claims, { method, url, token })) return false;
    const { jti, iat } = claims;
    const until = ((iat as number) + OLDEST_S + CLOCK_TOLERANCE_S) * 1000;
    return this.seen.isFirst(digestOf(`${thumbprint}.${jti as string}`), until);
  }

  private async claimsOf(
    proof: string,
    thumbprint: string,
  ): Promise<Readonly<Record<string, unknown>> | undefined> {
    const head = headOf(proof);
    const key = head && (await this.keyOf(head, thumbprint));
    if (!key) return undefined;
    try {
      const { payload } = await jwtVerify(proof, key, {
        algorithms: [head.alg],
        typ: 'dpop+jwt',
        requiredClaims: ['jti', 'htm', 'htu', 'iat', 'ath'],
        maxTokenAge: OLDEST_S,
        clockTolerance: CLOCK_TOLERANCE_S,
        currentDate: new Date(this.clock()),
      });
      return payload;
    } catch {
      // Whatever is wrong with a proof, the answer is the same: it proves nothing.
      return undefined;
    }
  }

  private async keyOf({ alg, jwk }: Head, thumbprint: string): Promise<CryptoKey | undefined> {
    try {
      if ((await calculateJwkThumbprint(jwk)) !== thumbprint) return undefined;
      const name = `${alg} ${thumbprint}`;
      const known = this.keys.get(name);
      if (known) return known;
      const key = (await importJWK(jwk, alg)) as CryptoKey;
      this.keys.set(name, key);
      const [oldest] = this.keys.keys();
      if (this.keys.size > MOST_KEYS && oldest !== undefined) this.keys.delete(oldest);
      return key;
    } catch {
      return undefined;
    }
  }
}

/** The header with a public key in it; undefined when it is none that we take. */
const headOf = (proof: string): Head | undefined => {
  if (!isStrictJws(proof)) return undefined;
  const head = jsonOf(Buffer.from(proof.slice(0, proof.indexOf('.')), 'base64url').toString());
  const { alg, jwk } = head;
  if (typeof alg !== 'string' || !isPinned(alg)) return undefined;
  return isPublicKey(jwk) ? { alg, jwk } : undefined;
};

const jsonOf = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
};

const SECRET_PARTS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k', 'oth'];

const isPublicKey = (jwk: unknown): jwk is JWK =>
  typeof jwk === 'object' && jwk !== null && !SECRET_PARTS.some((part) => part in jwk);

interface Request {
  readonly method: string;
  readonly url: string;
  readonly token: string;
}

const isFor = (
  { htm, htu, ath, jti }: Readonly<Record<string, unknown>>,
  { method, url, token }: Request,
): boolean =>
  htm === method &&
  htu === url &&
  ath === digestOf(token).toString('base64url') &&
  typeof jti === 'string' &&
  TEXT.test(jti);
