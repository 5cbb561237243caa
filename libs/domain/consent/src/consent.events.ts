import type {
  ConsentId,
  ConsentMethod,
  DataCategory,
  Day,
  DomainEvent,
  Instant,
  OrganisationId,
  Purpose,
} from '@wisselzone/kernel';

type About = { readonly consent: ConsentId };
type Terms = About & {
  readonly purpose: Purpose;
  readonly categories: readonly DataCategory[];
  readonly recipients: readonly OrganisationId[];
  readonly from: Day;
  readonly until: Day;
};
type Evidence = {
  readonly guidance?: { readonly explainedIn?: string; readonly evidenceReference?: string };
};
/** Why somebody else than the person ended it: may say much of her, so it is under professional secrecy. */
type Why = { readonly notes?: { readonly text: string } };
type Ending = About & {
  readonly recipients: readonly OrganisationId[];
  /** By when every recipient must confirm that it honours this; absent in what was recorded before there was a term. */
  readonly confirmBy?: Instant;
};

/** DPV `ConsentRequested`: these terms were put to the person, who has not answered. */
export type ConsentRequested = DomainEvent<
  'ConsentRequested',
  Terms,
  { readonly guidance?: { readonly explainedIn?: string } }
>;
/** DPV `ConsentRequestDeferred`: the person wants to decide later. */
export type ConsentRequestDeferred = DomainEvent<
  'ConsentRequestDeferred',
  About & { readonly askAgainOn?: Day }
>;
/** DPV `ConsentRefused`. */
export type ConsentRefused = DomainEvent<'ConsentRefused', About, Why>;
/** The person's agreement; its content names nothing of the person (ISO/IEC TS 27560, DPV `ConsentGiven`). */
export type ConsentGiven = DomainEvent<
  'ConsentGiven',
  Terms & { readonly method: ConsentMethod },
  Evidence
>;
/** DPV `RenewedConsentGiven`: the person agrees again to what still stands, until a later day. */
export type ConsentRenewed = DomainEvent<
  'ConsentRenewed',
  About & { readonly from: Day; readonly until: Day; readonly method: ConsentMethod },
  Evidence
>;
/** DPV `ConsentWithdrawn`: by the person, for the named categories, towards every recipient. */
export type ConsentWithdrawn = DomainEvent<
  'ConsentWithdrawn',
  Ending & { readonly categories: readonly DataCategory[] }
>;
/** DPV `ConsentRevoked`: the whole of it, by somebody else than the person. */
export type ConsentRevoked = DomainEvent<'ConsentRevoked', Ending, Why>;
/** DPV `ConsentInvalidated`: it turned out never to have been valid. */
export type ConsentInvalidated = DomainEvent<'ConsentInvalidated', Ending, Why>;
/** DPV `ConsentUnknown`: whether it was given cannot be shown any more; it permits nothing until it is renewed. */
export type ConsentMarkedUnknown = DomainEvent<
  'ConsentMarkedUnknown',
  About & { readonly recipients: readonly OrganisationId[] },
  Why
>;
/** A recipient (the event's `by`) confirms that it honours the withdrawal, revocation or invalidation. */
export type WithdrawalConfirmed = DomainEvent<'WithdrawalConfirmed', About>;
/** The term to confirm is over and these recipients have not. */
export type WithdrawalUnconfirmed = DomainEvent<
  'WithdrawalUnconfirmed',
  About & { readonly recipients: readonly OrganisationId[] }
>;
export type ConsentExpired = DomainEvent<'ConsentExpired', About>;

export type ConsentEvent =
  | ConsentRequested
  | ConsentRequestDeferred
  | ConsentRefused
  | ConsentGiven
  | ConsentRenewed
  | ConsentWithdrawn
  | ConsentRevoked
  | ConsentInvalidated
  | ConsentMarkedUnknown
  | WithdrawalConfirmed
  | WithdrawalUnconfirmed
  | ConsentExpired;
