import type {
  DataCategory,
  DossierId,
  Ground,
  Instant,
  OrganisationId,
  PersonId,
  Purpose,
  Role,
  SubjectId,
  WithheldReason,
} from '@wisselzone/kernel';

/** Create, read, update, delete, execute: the action codes of DICOM, NEN 7513 and FHIR. */
export type AccessAction = 'C' | 'R' | 'U' | 'D' | 'E';

/** What came of an access. */
export type AccessOutcome =
  | 'permit'
  | 'deny'
  /** Something was given, something withheld. */
  | 'partial'
  /** It was permitted and then failed; whether anything was shown is not known. */
  | 'error';

/** Who did or tried it, as the verified token says. */
export interface AccessActor {
  readonly issuer: string;
  readonly subject: SubjectId;
  /** The role acted in; absent when the token gave none at this organisation. */
  readonly role?: Role;
  readonly organisation: OrganisationId;
  /** The person for whom a system asked. */
  readonly onBehalfOf?: string;
  /** The organisation of the subject, when it acted for `organisation`: that one is the controller. */
  readonly association?: OrganisationId;
}

/**
 * Who did or tried what with whose data, why, on what ground, and with what result. Never the data
 * itself: categories and ids only.
 */
export interface AccessLine {
  readonly action: AccessAction;
  /** What was asked, as a lowerCamelCase name: `readContent`, `readTimeline`, `exportDossier`. */
  readonly operation: string;
  readonly recordedAt: Instant;
  /** When it happened, where that was earlier. */
  readonly occurredAt?: Instant;
  readonly actor: AccessActor;
  readonly client: string;
  /** The `jti` of the token. */
  readonly tokenId: string;
  readonly networkAddress?: string;
  readonly person?: PersonId;
  readonly dossier?: DossierId;
  /** Of a list over several dossiers: which ones it showed, each once. */
  readonly dossiers?: readonly DossierId[];
  /** What was shown. */
  readonly categories: readonly DataCategory[];
  readonly eventIds: readonly string[];
  readonly purpose: Purpose;
  /** Of break-glass: why, in the words of who did it. */
  readonly reasonText?: string;
  /** What it rested on: for a line of the register of flows also its name, and in which capacity each side knows the person. */
  readonly grounds: readonly {
    readonly code: Ground;
    readonly reference: string;
    readonly flow?: string;
    readonly sourceCapacity?: string;
    readonly inscriptionCapacity?: string;
  }[];
  /** Ids of the agreements, duties or overrides that lifted professional secrecy. */
  readonly clearances: readonly string[];
  /** Of the sharing policy that decided; absent when it was never asked (no relation to the dossier). */
  readonly policyVersion?: string;
  readonly breakGlass: boolean;
  readonly outcome: AccessOutcome;
  readonly withheld: readonly {
    readonly category: DataCategory;
    readonly reason: WithheldReason;
  }[];
  /** How many rows or events the answer held. */
  readonly rows: number;
  readonly requestId: string;
  readonly traceId: string;
}

/** Why a line could not be written, and what the caller does about it. */
export type AccessLogFailure =
  /** The log cannot be reached or did not answer. Answer 503 and show nothing; trying again is safe. */
  | 'unavailable'
  /** Too many lines wait. Answer 503 with `Retry-After` and show nothing. */
  | 'overloaded'
  /** A line that is not one. A bug of the caller: show nothing. */
  | 'malformed';

/** All that `AccessLog` rejects with; never holds the line. */
export class AccessLogError extends Error {
  override readonly name = 'AccessLogError';
  constructor(
    readonly code: AccessLogFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The book of who saw what. No line, no answer. */
export abstract class AccessLog {
  /**
   * Resolves only when the line is durable, and never changes it. Rejects with `AccessLogError` and
   * nothing else; the caller then shows nothing.
   */
  abstract write(line: AccessLine): Promise<void>;
}
