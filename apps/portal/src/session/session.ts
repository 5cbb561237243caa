import { Expiring } from './expiring';

/** What the identity provider says of who signed in. */
export interface Who {
  readonly subject: string;
  /** Absent when the provider gives no name. */
  readonly name?: string;
  readonly organisation: { readonly code: string; readonly name: string };
  /** Such as `counsellor`; only those held at this organisation. */
  readonly roles: readonly string[];
}

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Gives new tokens for a refresh token. Rejects with `SignInRefused` when the person must sign in again. */
export type Renew = (refreshToken: string) => Promise<Tokens>;

/** The provider does not (or no longer) vouch for this person. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

const WORKING_DAY_MS = 8 * 3_600_000;
const AT_MOST = 20_000;
const RENEW_BEFORE_MS = 30_000;

/** One person at one browser. The tokens never leave this process but to the hub. */
export class Session {
  private readonly over = new AbortController();
  private renewal: Promise<Tokens> | undefined;

  constructor(
    readonly who: Who,
    private tokens: Tokens,
    private readonly renew: Renew,
  ) {}

  /** Aborts when the session ends: whatever streams under it must stop. */
  get ended(): AbortSignal {
    return this.over.signal;
  }

  end(): void {
    this.over.abort();
  }

  /** A token that is good for half a minute at least. Rejects with `SignInRefused` when none can be had. */
  async accessToken(now: number): Promise<string> {
    if (this.tokens.expiresAt - now > RENEW_BEFORE_MS) return this.tokens.accessToken;
    const { refreshToken } = this.tokens;
    if (refreshToken === undefined) throw new SignInRefused('the access token has expired');
    // A refresh token is good once: requests that come together share one renewal.
    this.renewal ??= this.renew(refreshToken).finally(() => (this.renewal = undefined));
    const fresh = await this.renewal;
    this.tokens = { refreshToken, ...fresh };
    return fresh.accessToken;
  }
}

/** Everybody who is signed in, for a working day at most. */
export class Sessions extends Expiring<Session> {
  constructor(clock: () => number) {
    super({
      lifetimeMs: WORKING_DAY_MS,
      capacity: AT_MOST,
      clock,
      onDrop: (session) => session.end(),
    });
  }
}
