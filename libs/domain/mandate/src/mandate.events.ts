import type {
  ConsentMethod,
  Day,
  DomainEvent,
  MandateId,
  MandateScope,
  OrganisationId,
  SubjectId,
} from '@wisselzone/kernel';

type About = { readonly mandate: MandateId };

/** The person lets the organisation that recorded it act for her. How it was given counts as for a consent. */
export type MandateGiven = DomainEvent<
  'MandateGiven',
  About & {
    /** At which organisation it acts. */
    readonly towards: OrganisationId;
    readonly scope: readonly MandateScope[];
    /** The one counsellor who may; anybody of the organisation when absent. */
    readonly counsellor?: SubjectId;
    readonly from: Day;
    readonly until: Day;
    readonly method: ConsentMethod;
  },
  { readonly guidance?: { readonly explainedIn?: string; readonly evidenceReference?: string } }
>;
/** The person does not want it any more, and need not say why. */
export type MandateWithdrawn = DomainEvent<'MandateWithdrawn', About>;
export type MandateExpired = DomainEvent<'MandateExpired', About>;

export type MandateEvent = MandateGiven | MandateWithdrawn | MandateExpired;
