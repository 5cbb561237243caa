import type { Instant, OrganisationId, Role, SubjectId } from '@wisselzone/kernel';

/** Who asks, as the verified token and the directory say. */
export interface Asking {
  readonly issuer: string;
  readonly subject: SubjectId;
  readonly client: string;
  readonly tokenId: string;
  readonly organisation: OrganisationId;
  /** The roles that the token gives at this organisation. */
  readonly roles: readonly Role[];
  readonly expiresAt: Instant;
  /** When she last proved who she is with a second factor; absent when the token says nothing of it. */
  readonly secondFactorAt?: Instant;
  readonly traceId: string;
  readonly networkAddress: string;
}

/** A command as it came in: who asks, and what makes it the same command again. */
export interface Intent extends Asking {
  readonly method: string;
  /** Below the base path. */
  readonly path: string;
  readonly idempotencyKey: string;
  /** The revision that the caller last saw of the entity. */
  readonly ifMatch?: number;
  /** As it came; only its fingerprint is kept. */
  readonly body: unknown;
  readonly occurredAt?: Instant;
  readonly onBehalfOf?: string;
  readonly sourceMessageId?: string;
}
