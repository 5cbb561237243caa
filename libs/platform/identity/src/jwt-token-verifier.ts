import { createHash } from 'node:crypto';
import { errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyResult } from 'jose';
import {
  IdentityProviderUnavailable,
  TokenVerifier,
  type IdentityFailure,
  type Verification,
} from './caller';
import { IssuerKeys } from './issuer-keys';
import { RememberedTokens } from './remembered-tokens';
import { callerOf } from './token-claims';

/** Whose tokens are accepted, and for whom they must be meant. */
export interface JwtTokenVerifierOptions {
  /** Exactly as the provider spells it in `iss`. */
  readonly issuer: string;
  /** Exactly one; a token for us and another is refused. */
  readonly audience: string;
  /** Milliseconds since 1970; for tests. */
  readonly clock?: () => number;
  /** Where keys come from; the issuer's discovery document when left out. */
  readonly keys?: JWTVerifyGetKey;
}

const ALGORITHMS = ['ES256', 'EdDSA', 'PS256'];
const REQUIRED_CLAIMS = ['exp', 'iat', 'sub', 'jti', 'client_id', 'vo_orgcode'];
const CLOCK_TOLERANCE_S = 10;
const LONGEST_LIFE_S = 600;
const LONGEST_TOKEN = 8_192;

const BEARER = /^Bearer (.+)$/is;
/** Checked before anything is parsed: libraries forgive spaces and padding, we do not. */
const THREE_PARTS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const refused = (error: IdentityFailure): Verification => ({ ok: false, error });

/** Reads signed access tokens (RFC 9068) of one issuer, strictly. */
export class JwtTokenVerifier extends TokenVerifier {
  private readonly remembered: RememberedTokens;
  private readonly keys: JWTVerifyGetKey;
  private readonly clock: () => number;

  constructor(private readonly options: JwtTokenVerifierOptions) {
    super();
    this.clock = options.clock ?? Date.now;
    this.keys = options.keys ?? new IssuerKeys(options).key;
    this.remembered = new RememberedTokens(this.clock);
  }

  override async verify(authorization: string | undefined): Promise<Verification> {
    if (authorization === undefined || authorization === '') return refused('noAccessToken');
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) return refused('noAccessToken');
    if (token.length > LONGEST_TOKEN || !THREE_PARTS.test(token))
      return refused('invalidAccessToken');
    const digest = createHash('sha256').update(token).digest('base64');
    const known = this.remembered.find(digest);
    return known ? { ok: true, caller: known } : this.read(token, digest);
  }

  private async read(token: string, digest: string): Promise<Verification> {
    try {
      const result = await this.verified(token);
      const caller = callerOf(result.payload);
      if (!caller) return refused('invalidAccessToken');
      this.remembered.keep(digest, caller, goodUntil(result));
      return { ok: true, caller };
    } catch (error) {
      if (error instanceof IdentityProviderUnavailable) throw error;
      return refused(
        error instanceof errors.JWTExpired ? 'expiredAccessToken' : 'invalidAccessToken',
      );
    }
  }

  private verified(token: string): Promise<JWTVerifyResult> {
    const { issuer, audience } = this.options;
    return jwtVerify(token, this.keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      typ: 'at+jwt',
      requiredClaims: REQUIRED_CLAIMS,
      maxTokenAge: LONGEST_LIFE_S,
      clockTolerance: CLOCK_TOLERANCE_S,
      currentDate: new Date(this.clock()),
    });
  }
}

/** The moment, in milliseconds since 1970, from which the token would be refused. */
const goodUntil = ({ payload: { exp = 0, iat = 0 } }: JWTVerifyResult): number =>
  (Math.min(exp, iat + LONGEST_LIFE_S) + CLOCK_TOLERANCE_S) * 1000;
