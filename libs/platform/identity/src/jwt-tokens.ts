import { createHash } from 'node:crypto';
import { errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyResult } from 'jose';
import {
  IdentityProviderUnavailable,
  TokenReader,
  type IdentityFailure,
  type Verification,
} from './caller';
import { IssuerKeys } from './issuer-keys';
import { RememberedTokens } from './remembered-tokens';
import { ALGORITHMS, isStrictJws } from './strict-jws';
import { callerOf, CLOCK_TOLERANCE_S, LONGEST_LIFE_S } from './token-claims';

/** Whose tokens are accepted, and for whom they must be meant. */
export interface JwtTokensOptions {
  /** Exactly as the provider spells it in `iss`. */
  readonly issuer: string;
  /** Exactly one; a token for us and another is refused. */
  readonly audience: string;
  /** Milliseconds since 1970; for tests. */
  readonly clock?: () => number;
  /** Where keys come from; the issuer's discovery document when left out. */
  readonly keys?: JWTVerifyGetKey;
}

const REQUIRED_CLAIMS = ['exp', 'iat', 'sub', 'jti', 'client_id', 'vo_orgcode'];

const refused = (error: IdentityFailure): Verification => ({ ok: false, error });

/** Reads signed access tokens (RFC 9068) of one issuer, strictly. */
export class JwtTokens extends TokenReader {
  private readonly remembered: RememberedTokens;
  private readonly keys: JWTVerifyGetKey;
  private readonly clock: () => number;

  constructor(private readonly options: JwtTokensOptions) {
    super();
    this.clock = options.clock ?? Date.now;
    this.keys = options.keys ?? new IssuerKeys(options).key;
    this.remembered = new RememberedTokens(this.clock);
  }

  override async read(token: string): Promise<Verification> {
    if (!isStrictJws(token)) return refused('invalidAccessToken');
    const digest = createHash('sha256').update(token).digest('base64');
    const known = this.remembered.find(digest);
    return known ? { ok: true, caller: known } : this.readNew(token, digest);
  }

  private async readNew(token: string, digest: string): Promise<Verification> {
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
      algorithms: [...ALGORITHMS],
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
