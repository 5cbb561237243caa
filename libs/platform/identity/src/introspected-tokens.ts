import { createHash } from 'node:crypto';
import { tokenIntrospection } from 'openid-client';
import type { JWK } from 'jose';
import { IdentityProviderUnavailable, TokenReader, type Caller, type Verification } from './caller';
import { machineAt } from './client-credentials';
import { callerOf } from './token-claims';

export interface IntrospectedTokensOptions {
  readonly issuer: string;
  /** As for signed tokens; an answer that names an audience must name exactly this one. */
  readonly audience: string;
  /** The hub's own client at the provider, and the key it proves itself with. */
  readonly clientId: string;
  readonly privateKeyJwk: JWK;
  /** The scope a token must have been given to be meant for the hub: ACM/IDM names no audience. */
  readonly scope: string;
  /** Milliseconds since 1970; for tests. */
  readonly clock?: () => number;
}

/** How long an answer may be used again, in milliseconds: within this a token that was taken back still serves. */
const REMEMBERED_MS = 30_000;
const REFUSAL_REMEMBERED_MS = 5_000;
const MOST = 10_000;
const CLOCK_TOLERANCE_S = 10;
const OPAQUE = /^[\w.~+/-]{16,4096}=*$/;

type Claims = Readonly<Record<string, unknown>>;

interface Kept {
  readonly answer: Promise<Verification>;
  until: number;
}

/**
 * Asks the provider about tokens that say nothing by themselves (RFC 7662), as ACM/IDM gives them. An answer
 * serves half a minute, by the digest of the token; the token is kept nowhere. A provider that does not
 * answer lets nobody in.
 */
export class IntrospectedTokens extends TokenReader {
  private readonly kept = new Map<string, Kept>();
  private readonly clock: () => number;
  private readonly provider: ReturnType<typeof machineAt>;

  constructor(private readonly options: IntrospectedTokensOptions) {
    super();
    this.clock = options.clock ?? Date.now;
    this.provider = machineAt(options);
  }

  override read(token: string): Promise<Verification> {
    if (!OPAQUE.test(token)) return Promise.resolve(refused);
    const digest = createHash('sha256').update(token).digest('base64url');
    const known = this.kept.get(digest);
    if (known && this.clock() < known.until) return known.answer;
    return this.ask(token, digest);
  }

  private ask(token: string, digest: string): Promise<Verification> {
    const answer = this.answerFor(token, digest);
    // Whoever asks meanwhile waits for the same answer.
    const kept: Kept = { answer, until: Number.POSITIVE_INFINITY };
    this.keep(digest, kept);
    answer.then(
      (said) => (kept.until = this.clock() + this.lifeOf(said)),
      () => this.kept.delete(digest),
    );
    return answer;
  }

  private keep(digest: string, kept: Kept): void {
    this.kept.delete(digest);
    this.kept.set(digest, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST && oldest !== undefined) this.kept.delete(oldest);
  }

  private lifeOf(said: Verification): number {
    if (!said.ok) return REFUSAL_REMEMBERED_MS;
    return Math.min(REMEMBERED_MS, Date.parse(said.caller.expiresAt) - this.clock());
  }

  private async answerFor(token: string, digest: string): Promise<Verification> {
    const claims = await this.claimsOf(token);
    const caller = this.isGood(claims) ? this.callerIn(claims, digest) : undefined;
    return caller ? { ok: true, caller } : refused;
  }

  private async claimsOf(token: string): Promise<Claims> {
    try {
      return await tokenIntrospection(await this.provider(), token, {
        token_type_hint: 'access_token',
      });
    } catch (cause) {
      throw new IdentityProviderUnavailable({ cause });
    }
  }

  private isGood(claims: Claims): boolean {
    const { active, exp, token_type: type = 'bearer' } = claims;
    return (
      active === true &&
      this.isForUs(claims) &&
      typeof type === 'string' &&
      /^(bearer|dpop)$/i.test(type) &&
      typeof exp === 'number' &&
      exp + CLOCK_TOLERANCE_S > this.clock() / 1000
    );
  }

  private isForUs({ iss, aud, scope }: Claims): boolean {
    const { issuer, audience, scope: ours } = this.options;
    const scopes = typeof scope === 'string' ? scope.split(' ') : [];
    return (
      (iss === undefined || iss === issuer) &&
      (aud === undefined || aud === audience || isOnly(aud, audience)) &&
      scopes.includes(ours)
    );
  }

  /** An answer need not repeat what the question already fixed: the issuer, and an id for the log. */
  private callerIn(claims: Claims, digest: string): Caller | undefined {
    const asked = Math.floor(this.clock() / 1000);
    const { issuer: iss, audience: aud } = this.options;
    return callerOf({ iat: asked, jti: digest, ...claims, iss, aud });
  }
}

const refused: Verification = { ok: false, error: 'invalidAccessToken' };

const isOnly = (audiences: unknown, ours: string): boolean =>
  Array.isArray(audiences) && audiences.length === 1 && audiences[0] === ours;
