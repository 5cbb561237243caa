import {
  TokenVerifier,
  type Caller,
  type IdentityFailure,
  type Presented,
  type TokenReader,
  type Verification,
} from './caller';
import type { EndedSessions } from './ended-sessions';
import type { ProofsOfPossession } from './proof-of-possession';

export interface BoundTokenVerifierOptions {
  /** Reads signed tokens; each kind that it does not know is refused. */
  readonly tokens: TokenReader;
  readonly proofs: ProofsOfPossession;
  readonly ended: EndedSessions;
}

const AUTHORIZATION = /^(Bearer|DPoP) ([^\s]+)$/i;

const refused = (error: IdentityFailure): Verification => ({ ok: false, error });

/**
 * Lets a token in only from whom it was given to: one bound to a key with a proof of that key for this very
 * request, one bound to a certificate over a connection made with it; and no longer than its sign-in lasts.
 */
export class BoundTokenVerifier extends TokenVerifier {
  constructor(private readonly parts: BoundTokenVerifierOptions) {
    super();
  }

  override async verify(presented: Presented): Promise<Verification> {
    const { authorization = '' } = presented;
    if (!/^(bearer|dpop) ./i.test(authorization)) return refused('noAccessToken');
    const [, scheme = '', token = ''] = AUTHORIZATION.exec(authorization) ?? [];
    if (token === '') return refused('invalidAccessToken');
    const read = await this.parts.tokens.read(token);
    return read.ok ? this.sentBy(read.caller, presented, { scheme, token }) : read;
  }

  private async sentBy(
    caller: Caller,
    presented: Presented,
    { scheme, token }: { readonly scheme: string; readonly token: string },
  ): Promise<Verification> {
    const isMeant = (scheme.toLowerCase() === 'dpop') === isKeyBound(caller);
    if (!isMeant || !(await this.isSender(caller, presented, token)))
      return refused('invalidProof');
    return this.parts.ended.hasEnded(caller) ? refused('expiredAccessToken') : { ok: true, caller };
  }

  private async isSender(caller: Caller, presented: Presented, token: string): Promise<boolean> {
    const { boundTo } = caller;
    if (!boundTo) return true;
    if ('certificate' in boundTo) return boundTo.certificate === presented.certificate;
    return this.parts.proofs.holds(presented, boundTo.key, token);
  }
}

const isKeyBound = ({ boundTo }: Caller): boolean => boundTo !== undefined && 'key' in boundTo;
