export {
  IdentityProviderUnavailable,
  TokenVerifier,
  type Caller,
  type IdentityFailure,
  type RoleGrant,
  type Verification,
} from './caller';
export {
  clientCredentials,
  type ClientCredentialsOptions,
  type MachineTokenSource,
} from './client-credentials';
export { JwtTokenVerifier, type JwtTokenVerifierOptions } from './jwt-token-verifier';
