import { present } from '@wisselzone/kernel';
import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { IdentityProviderUnavailable } from './caller';
import type { SignInEnd } from './ended-sessions';
import { IssuerKeys } from './issuer-keys';
import { ALGORITHMS, isStrictJws } from './strict-jws';
import {
  CLOCK_TOLERANCE_S,
  hasOneAudience,
  isSubject,
  isText,
  LONGEST_LIFE_S,
} from './token-claims';

/** Whose word on ended sign-ins counts, and for which client it must be meant. */
export interface LogoutTokensOptions {
  readonly issuer: string;
  /** The client through which people sign in, as the provider knows it. */
  readonly client: string;
  /** Milliseconds since 1970; for tests. */
  readonly clock?: () => number;
  /** Where keys come from; the issuer's discovery document when left out. */
  readonly keys?: JWTVerifyGetKey;
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * Reads logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6) of one issuer, strictly. A token may be as
 * old as an access token gets: an older one ends nothing that still lives.
 */
export class LogoutTokens {
  private readonly keys: JWTVerifyGetKey;
  private readonly clock: () => number;

  constructor(private readonly options: LogoutTokensOptions) {
    this.keys = options.keys ?? new IssuerKeys(options).key;
    this.clock = options.clock ?? Date.now;
  }

  /** What the provider says has ended; undefined for every doubt. Rejects only with `IdentityProviderUnavailable`. */
  async read(token: string): Promise<SignInEnd | undefined> {
    if (!isStrictJws(token)) return undefined;
    try {
      return endIn((await this.verified(token)).payload);
    } catch (error) {
      if (error instanceof IdentityProviderUnavailable) throw error;
      return undefined;
    }
  }

  private verified(token: string) {
    const { issuer, client: audience } = this.options;
    return jwtVerify(token, this.keys, {
      ...{ issuer, audience, algorithms: [...ALGORITHMS], typ: 'logout+jwt' },
      requiredClaims: ['iat', 'jti', 'events'],
      maxTokenAge: LONGEST_LIFE_S,
      clockTolerance: CLOCK_TOLERANCE_S,
      currentDate: new Date(this.clock()),
    });
  }
}

const endIn = (claims: JWTPayload): SignInEnd | undefined => {
  const { iss: issuer, iat } = claims;
  const whose = whoseIn(claims);
  if (issuer === undefined || iat === undefined || !whose || !isOfLogout(claims)) return undefined;
  return { issuer, at: iat * 1000, ...whose };
};

/** `nonce` would make it an identity token of a sign-in that begins. */
const isOfLogout = (claims: JWTPayload): boolean => {
  const { events } = claims;
  const says = isObject(events) && isObject(events[EVENT]);
  return says && hasOneAudience(claims) && !('nonce' in claims) && isText(claims.jti);
};

/** Undefined when it names nobody, or names somebody in a way that no token of ours does. */
const whoseIn = ({ sub, sid }: JWTPayload): Pick<SignInEnd, 'subject' | 'session'> | undefined => {
  if (sub === undefined && sid === undefined) return undefined;
  if ((sub !== undefined && !isSubject(sub)) || (sid !== undefined && !isText(sid)))
    return undefined;
  return present({ subject: sub, session: sid });
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
