import { BoundTokenVerifier } from './bound-token-verifier';
import type { TokenVerifier } from './caller';
import type { EndedSessions } from './ended-sessions';
import { IntrospectedTokens, type IntrospectedTokensOptions } from './introspected-tokens';
import { JwtTokens } from './jwt-tokens';
import { KnownTokens } from './known-tokens';
import { ProofsOfPossession } from './proof-of-possession';
import type { SeenProofs } from './seen-proofs';

export interface TokenVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Given: tokens that are not signed are asked about at the provider; left out, they are refused. */
  readonly introspection?: Pick<IntrospectedTokensOptions, 'clientId' | 'privateKeyJwk' | 'scope'>;
  readonly seen: SeenProofs;
  readonly ended: EndedSessions;
}

/** The verifier of a door: signed tokens, opaque ones where configured, and their senders. */
export const openTokenVerifier = ({
  issuer,
  audience,
  introspection,
  seen,
  ended,
}: TokenVerifierOptions): TokenVerifier =>
  new BoundTokenVerifier({
    tokens: new KnownTokens(
      new JwtTokens({ issuer, audience }),
      introspection && new IntrospectedTokens({ issuer, audience, ...introspection }),
    ),
    proofs: new ProofsOfPossession(seen),
    ended,
  });
