import type {
  AgreementId,
  DataCategory,
  Day,
  DomainEvent,
  OrganisationId,
  PausableStep,
  Purpose,
} from '@wisselzone/kernel';
import type { TemplateEvent } from './template.events';

/** Belgian working days for each kind of step; what is left out is as without an agreement. */
export interface AgreedDeadlines {
  readonly receive?: number;
  readonly decide?: number;
  readonly expire?: number;
  readonly takeBack?: number;
  readonly answer?: number;
  /** The longest that deadlines stand still while the person cannot be reached. */
  readonly pause?: number;
}

/** A desk of one party: never a person's own data. */
export interface AgreementContact {
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly telephone?: string;
  readonly email?: string;
}

/** Everything that an amendment can change. */
export interface AgreementTerms {
  readonly from: Day;
  readonly until?: Day;
  readonly purposes: readonly Purpose[];
  readonly categories: readonly DataCategory[];
  readonly deadlines: AgreedDeadlines;
  /** The steps whose deadline stands still while the person cannot be reached; the usual ones when left out. */
  readonly pausing?: readonly PausableStep[];
  readonly contacts: readonly AgreementContact[];
  /** The agreed channel (samenwerkingslijn), with a desk on each side. */
  readonly cooperationLine?: readonly AgreementContact[];
  /** Number of the protocol or the deliberation that it goes with. */
  readonly reference?: string;
}

type About = { readonly agreement: AgreementId };

export type AgreementRegistered = DomainEvent<
  'AgreementRegistered',
  About & { readonly parties: readonly OrganisationId[] } & AgreementTerms
>;
/** All terms anew; what an amendment leaves out is no longer agreed. */
export type AgreementAmended = DomainEvent<'AgreementAmended', About & AgreementTerms>;
export type AgreementEnded = DomainEvent<'AgreementEnded', About & { readonly until: Day }>;
/** The legal successor of a party is one from now on, at every desk of it as well. */
export type AgreementPartySucceeded = DomainEvent<
  'AgreementPartySucceeded',
  About & { readonly predecessor: OrganisationId; readonly successor: OrganisationId }
>;
export type AgreementEvent =
  AgreementRegistered | AgreementAmended | AgreementEnded | AgreementPartySucceeded | TemplateEvent;
