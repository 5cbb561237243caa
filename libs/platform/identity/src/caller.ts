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
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
  /** `auth_time` of a sign-in with a second factor, as `amr` (RFC 8176) or `acr` says; absent otherwise. */
  readonly secondFactorAt?: Instant;
  /** `sid`: the sign-in at the provider that this token came from, where it says so. */
  readonly session?: string;
  /** What the sender must prove to hold; without it whoever has the token may use it. */
  readonly boundTo?: Binding;
}

/** `cnf` of a token: the key or the certificate that goes with it (RFC 9449, RFC 8705). */
export type Binding = { readonly key: string } | { readonly certificate: string };

/** How a token came in. */
export interface Presented {
  /** The value of the `Authorization` header. */
  readonly authorization: string | undefined;
  /** Every value of the `DPoP` header. */
  readonly proofs: readonly string[];
  readonly method: string;
  /** The address asked for as the caller must know it, without query: what a proof names in `htu`. */
  readonly url: string;
  /** SHA-256 of the certificate that the connection itself was made with, base64url. */
  readonly certificate: string | undefined;
}

/** Why a caller is not known. Answer 401; nothing of the token goes into answer or log. */
export type IdentityFailure =
  'noAccessToken' | 'invalidAccessToken' | 'expiredAccessToken' | 'invalidProof';

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

/** Reads one kind of access token. */
export abstract class TokenReader {
  /**
   * What the token itself says, before anything is known of who sent it. Every doubt is an error of the
   * union; rejects only with `IdentityProviderUnavailable`.
   */
  abstract read(token: string): Promise<Verification>;
}

/** Tells who calls. */
export abstract class TokenVerifier {
  /**
   * Reads the token, and whether its sender may use it. Every doubt is an error of the union; rejects only
   * with `IdentityProviderUnavailable`, or with the error of what remembers proofs.
   */
  abstract verify(presented: Presented): Promise<Verification>;
}
