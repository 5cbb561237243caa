import type {
  DomainEvent,
  ErasureBasis,
  ErasureId,
  ErasureOutcome,
  ErasureRefusal,
  ErasureScope,
  Instant,
  OrganisationId,
  SealedCategory,
  SubjectId,
} from '@wisselzone/kernel';

type About = { readonly erasure: ErasureId };

/** What is to be erased, and why; `category` only when the scope is one category. */
export type Erased = {
  readonly scope: ErasureScope;
  readonly category?: SealedCategory;
  readonly basis: ErasureBasis;
};

/** Somebody asks to erase (GDPR 17(1)); nothing is destroyed yet. */
export type ErasureAsked = DomainEvent<
  'ErasureAsked',
  About & Erased & { readonly askedBy: SubjectId }
>;
/** It is decided: keys are destroyed, and everybody who ever received something is told (GDPR 19). */
export type ErasureOrdered = DomainEvent<
  'ErasureOrdered',
  About &
    Erased & {
      readonly orderedBy: OrganisationId;
      readonly recipients: readonly OrganisationId[];
      readonly answerBy: Instant;
    }
>;
/** The answer is no, and names its ground (GDPR 17(3)). */
export type ErasureRefused = DomainEvent<
  'ErasureRefused',
  About & { readonly refusal: ErasureRefusal }
>;
/** The keys are gone, in this hub and in every backup that this list is applied to. Holds nothing personal. */
export type SubjectKeyDestroyed = DomainEvent<
  'SubjectKeyDestroyed',
  About &
    Erased & {
      readonly orderedBy: OrganisationId;
      /** SHA-256 of what was kept of the keys, in hexadecimal. */
      readonly keyFingerprint: string;
      /** The newest key of the category that was destroyed; 0 for a person. */
      readonly generation: number;
      readonly destroyedAt: Instant;
    }
>;
/** A recipient (the event's `by`) says what it did with its own copy. */
export type ErasureAcknowledged = DomainEvent<
  'ErasureAcknowledged',
  About & { readonly outcome: ErasureOutcome; readonly keptGround?: ErasureRefusal }
>;
/** The time to answer is over for these recipients. */
export type ErasureUnanswered = DomainEvent<
  'ErasureUnanswered',
  About & { readonly organisations: readonly OrganisationId[] }
>;

export type ErasureEvent =
  | ErasureAsked
  | ErasureOrdered
  | ErasureRefused
  | SubjectKeyDestroyed
  | ErasureAcknowledged
  | ErasureUnanswered;
