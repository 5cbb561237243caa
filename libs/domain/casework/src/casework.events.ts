import type {
  DomainEvent,
  OrganisationId,
  PersonId,
  Phase,
  SubjectId,
  TargetGroup,
  TeamId,
} from '@wisselzone/kernel';

/** Who may be put on a dossier: one worker or a whole team of the organisation. */
export type CaseWorker = { readonly worker: SubjectId } | { readonly team: TeamId };

/** The first event of every dossier: whoever opens it holds the baton. */
export type DossierOpened = DomainEvent<
  'DossierOpened',
  { readonly person: PersonId },
  {
    readonly statusBenefit?: { readonly targetGroup: TargetGroup };
    readonly guidance?: { readonly phase: Phase };
  }
>;

/** Its only recipient is the organisation itself (`organisation`). */
export type CaseWorkerAssigned = DomainEvent<
  'CaseWorkerAssigned',
  { readonly organisation: OrganisationId; readonly assigned: CaseWorker }
>;

export type CaseWorkerReleased = DomainEvent<
  'CaseWorkerReleased',
  { readonly organisation: OrganisationId; readonly released: CaseWorker }
>;

/** The one person who leads at this organisation; how to reach her is content. */
export type LeadProfessionalNamed = DomainEvent<
  'LeadProfessionalNamed',
  { readonly organisation: OrganisationId; readonly lead: SubjectId },
  {
    readonly contact?: {
      readonly name: string;
      readonly telephone?: string;
      readonly email?: string;
    };
  }
>;

/** A merged organisation's successor stands, from now on, wherever its predecessor stood. */
export type PredecessorSucceeded = DomainEvent<
  'PredecessorSucceeded',
  { readonly predecessor: OrganisationId; readonly successor: OrganisationId }
>;

export type CaseworkEvent =
  | DossierOpened
  | CaseWorkerAssigned
  | CaseWorkerReleased
  | LeadProfessionalNamed
  | PredecessorSucceeded;
