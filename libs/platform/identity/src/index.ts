export { BoundTokenVerifier, type BoundTokenVerifierOptions } from './bound-token-verifier';
export {
  IdentityProviderUnavailable,
  TokenReader,
  TokenVerifier,
  type Binding,
  type Caller,
  type IdentityFailure,
  type Presented,
  type RoleGrant,
  type Verification,
} from './caller';
export {
  bearerCredentials,
  clientCredentials,
  type ClientCredentialsOptions,
  type MachineToken,
  type MachineTokenSource,
} from './client-credentials';
export { EndedSessions, type SignInEnd } from './ended-sessions';
export { IntrospectedTokens, type IntrospectedTokensOptions } from './introspected-tokens';
export { JwtTokens, type JwtTokensOptions } from './jwt-tokens';
export { KnownTokens } from './known-tokens';
export { readMachineKey } from './machine-key';
export { LogoutTokens, type LogoutTokensOptions } from './logout-tokens';
export { openTokenVerifier, type TokenVerifierOptions } from './open-token-verifier';
export { DoorAddress, presentedBy, type PresentedOptions, type SentRequest } from './presented';
export { ProofKey } from './proof-key';
export { ProofsOfPossession } from './proof-of-possession';
export { SeenProofs } from './seen-proofs';
