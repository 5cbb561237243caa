import type {
  ConsentId,
  ConsentMethod,
  DataCategory,
  Day,
  DomainEvent,
  OrganisationId,
  Purpose,
} from '@wisselzone/kernel';

type About = { readonly consent: ConsentId };

/** The person's agreement; its content names nothing of the person (ISO/IEC TS 27560, DPV `ConsentGiven`). */
export type ConsentGiven = DomainEvent<
  'ConsentGiven',
  About & {
    readonly purpose: Purpose;
    readonly categories: readonly DataCategory[];
    readonly recipients: readonly OrganisationId[];
    readonly from: Day;
    readonly until: Day;
    readonly method: ConsentMethod;
  },
  { readonly guidance?: { readonly explainedIn?: string; readonly evidenceReference?: string } }
>;
/** DPV `ConsentWithdrawn`: for the named categories, towards every recipient. */
export type ConsentWithdrawn = DomainEvent<
  'ConsentWithdrawn',
  About & {
    readonly categories: readonly DataCategory[];
    readonly recipients: readonly OrganisationId[];
  }
>;
/** A recipient (the event's `by`) confirms that it honours the withdrawal. */
export type WithdrawalConfirmed = DomainEvent<'WithdrawalConfirmed', About>;
export type ConsentExpired = DomainEvent<'ConsentExpired', About>;

export type ConsentEvent = ConsentGiven | ConsentWithdrawn | WithdrawalConfirmed | ConsentExpired;
