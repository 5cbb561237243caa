import type {
  ClearanceKind,
  ConsentId,
  DataCategory,
  Ground,
  Instant,
  OrganisationId,
  OrganisationType,
  OverrideId,
  Purpose,
  Role,
  SealedCategory,
  WithheldReason,
} from '@wisselzone/kernel';
import type {
  Agreement,
  Involvement,
  Necessity,
  Objection,
  Override,
} from '@wisselzone/domain/dossier';
import type { Flow } from '@wisselzone/domain/flow';

export type { Agreement, Flow, Involvement, Necessity, Objection, Override };

/** What the policy knows of an organisation, as of the moment asked about. */
export interface Party {
  readonly organisation: OrganisationId;
  readonly organisationType: OrganisationType;
  /** The outer limit of what it may ever receive; `process` is always within it. */
  readonly mayReceive: readonly SealedCategory[];
}

/** What the policy knows of the dossier. */
export interface SharingDossier {
  /** Since when, and until when, each organisation is involved; both moments included. */
  readonly involvement: Readonly<Record<string, Involvement>>;
  readonly agreements: readonly Agreement[];
  readonly objections: Readonly<Record<string, Objection>>;
  readonly necessities: Readonly<Record<string, Necessity>>;
  readonly overrides: Readonly<Record<string, Override>>;
}

/** What the policy decides on: the dossier, the register of flows and both parties, as of the moment asked about. */
export interface SharingFacts {
  readonly dossier: SharingDossier;
  readonly flows: readonly Flow[];
  readonly parties: { readonly source: Party; readonly recipient: Party };
}

/** Who wants which categories, for what, when. */
export interface SharingQuestion {
  readonly recipient: OrganisationId;
  readonly role: Role;
  readonly action: 'command' | 'project' | 'deliver' | 'read';
  /** `control` is no member of `Purpose`; it is refused by name all the same. */
  readonly purpose: Purpose | 'control';
  readonly categories: readonly DataCategory[];
  readonly at: Instant;
  /** The override of who asks, if she has one; whether it is open at `at` the policy sees for itself. */
  readonly override?: OverrideId;
}

/** The legal context of an exchange: its ground, the line of the register that covers it, and how each side knows the person. */
export interface LegalGround {
  readonly code: Ground;
  /** The protocol, deliberation or article. */
  readonly reference: string;
  readonly flow?: string;
  readonly sourceCapacity?: string;
  readonly inscriptionCapacity?: string;
}

/** A category that may be shared, and on what it rests. */
export interface Covered {
  readonly category: DataCategory;
  readonly ground: LegalGround;
  /** Absent when the source is not bound by professional secrecy. */
  readonly clearance?: { readonly kind: ClearanceKind; readonly consent?: ConsentId };
}

/** A category that may not be shared, and why. */
export interface Withheld {
  readonly category: DataCategory;
  readonly reason: WithheldReason;
  /** For `withdrawn`, `revoked`, `objected` and `expired`: until when it was shared. */
  readonly until?: Instant;
}

/** Every category asked about, exactly once: covered or withheld. */
export interface SharingAnswer {
  readonly covered: readonly Covered[];
  readonly withheld: readonly Withheld[];
  readonly policyVersion: string;
}
