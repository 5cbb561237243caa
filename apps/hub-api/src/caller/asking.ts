import type { Instant, OrganisationId, Role, SubjectId } from '@wisselzone/kernel';

/** Who asks, as the verified token and the directory say. */
export interface Asking {
  readonly issuer: string;
  readonly subject: SubjectId;
  readonly client: string;
  readonly tokenId: string;
  /** Whose file it is that she works in: her own organisation, or the one that hers acts for. */
  readonly organisation: OrganisationId;
  /** Her own organisation, when it acts for another. */
  readonly association?: OrganisationId;
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
