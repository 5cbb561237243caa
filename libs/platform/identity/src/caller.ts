import type { Instant, Role, SubjectId } from '@wisselzone/kernel';

/** A role in one organisation, as the claim `wisselzone_rol_3d` gives it. */
export interface RoleGrant {
  readonly role: Role;
  readonly orgCode: string;
}

/** Who calls, as a verified access token says. Which organisation an `orgCode` is, the hub knows. */
export interface Caller {
  readonly issuer: string;
  /** A random id; never a national number. */
  readonly subject: SubjectId;
  readonly client: string;
  /** `jti`: names the token in logs without being it. */
  readonly tokenId: string;
  /** `vo_orgcode`: the organisation for which the caller signed in. */
  readonly orgCode: string;
  readonly roles: readonly RoleGrant[];
  readonly expiresAt: Instant;
  /** `auth_time` of a sign-in with a second factor, as `amr` (RFC 8176) or `acr` says; absent otherwise. */
  readonly secondFactorAt?: Instant;
}

/** Why a caller is not known. Answer 401; nothing of the token goes into answer or log. */
export type IdentityFailure = 'noAccessToken' | 'invalidAccessToken' | 'expiredAccessToken';

/** What a token says, or why it says nothing. */
export type Verification =
  | { readonly ok: true; readonly caller: Caller }
  | { readonly ok: false; readonly error: IdentityFailure };

/** The identity provider cannot be asked and nothing is known of its keys yet. Answer 503; try again later. */
export class IdentityProviderUnavailable extends Error {
  override readonly name = 'IdentityProviderUnavailable';
  constructor(options?: ErrorOptions) {
    super('the identity provider does not answer', options);
  }
}

/** Tells who calls. */
export abstract class TokenVerifier {
  /**
   * Reads the value of the `Authorization` header. Every doubt is an error of the union; rejects only
   * with `IdentityProviderUnavailable`.
   */
  abstract verify(authorization: string | undefined): Promise<Verification>;
}
