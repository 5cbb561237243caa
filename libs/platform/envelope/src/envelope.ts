import type {
  EventId,
  Ground,
  Instant,
  OrganisationId,
  Purpose,
  Role,
  SealedCategory,
  SubjectId,
} from '@wisselzone/kernel';

/** Who did it, as the verified token says. `onBehalfOf`: the person whose decision a system sent. */
export interface Actor {
  readonly issuer: string;
  readonly subject: SubjectId;
  readonly role: Role;
  readonly organisation: OrganisationId;
  readonly client: string;
  readonly onBehalfOf?: string;
  /** The organisation of the subject, when it acted for `organisation`: that one is the controller. */
  readonly association?: OrganisationId;
}

/** The line of the register of flows that carries a sharing. */
export interface GroundReference {
  readonly code: Ground;
  readonly reference: string;
}

/**
 * What the caller says of the events of one command; everything else is derived. What is not known is
 * left out, never null.
 */
export interface EnvelopeContext {
  readonly commandId: string;
  /** From `fingerprintOf`. */
  readonly commandFingerprint: string;
  /** The trace of the request (UUID or W3C trace id). */
  readonly correlationId: string;
  /** What led to this: the command's own id, or the id of the event or message that caused it. */
  readonly causationId: string;
  /** Said by who did it. */
  readonly occurredAt: Instant;
  /** Ours; set once, before hashing. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly purpose: Purpose;
  readonly ground?: GroundReference;
  /** Id of the agreement, duty or override that lifts professional secrecy. */
  readonly clearance?: string;
  /** *Hoedanigheid*: in which capacity the source of what is shared knows the person. */
  readonly sourceCapacity?: string;
  /** The same of the recipient. */
  readonly inscriptionCapacity?: string;
  /** The partner's own number of the message behind the command. */
  readonly sourceMessageId?: string;
  readonly testData: boolean;
}

/** What the leaf says of a sealed section. */
export interface SectionCommitment {
  readonly category: SealedCategory;
  readonly ciphertextHash: string;
  readonly digest: string;
}

/** The leaf: everything said of an event, in clear, without its personal part and without its own hash. */
export interface Envelope extends EnvelopeContext {
  readonly eventId: EventId;
  readonly type: string;
  readonly schemaVersion: number;
  readonly stream: string;
  readonly revision: number;
  readonly plain: object;
  readonly sections: readonly SectionCommitment[];
}

/** What is wrong with an event. */
export type EnvelopeFailure =
  /** A leaf or sealed text that this code never wrote. Alarm: the log was changed or is not ours. */
  | 'unreadable'
  /** A type without an entry in the registry of upcasts. An older build reads a newer log: stop. */
  | 'unknownType'
  /** A schema version newer than the registry knows. An older build reads a newer log: stop. */
  | 'unknownVersion'
  /** Sealed sections in a stream that is nobody's. A bug of the caller: never retry. */
  | 'sealedWithoutPerson'
  /** A null, or a value JSON cannot hold. A bug of the caller: never retry. */
  | 'malformed';

/** An event that cannot be written or read as one; never holds its content. */
export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError';
  constructor(
    readonly code: EnvelopeFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
