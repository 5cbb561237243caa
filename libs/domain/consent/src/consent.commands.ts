import type {
  Asked,
  ConsentId,
  ConsentMethod,
  DataCategory,
  Day,
  Instant,
  OrganisationId,
  Purpose,
} from '@wisselzone/kernel';

type About = Asked & { readonly consent: ConsentId };
type Terms = {
  readonly purpose: Purpose;
  readonly categories: readonly DataCategory[];
  readonly recipients: readonly OrganisationId[];
  readonly from: Day;
  readonly until: Day;
};
/** By when recipients must confirm an end; the handler counts it in Belgian working days. */
type Confirmable = { readonly confirmBy?: Instant };

export type RequestConsent = About &
  Terms & { readonly type: 'RequestConsent'; readonly explainedIn?: string };
export type DeferConsentRequest = About & {
  readonly type: 'DeferConsentRequest';
  readonly askAgainOn?: Day;
};
export type RefuseConsent = About & { readonly type: 'RefuseConsent'; readonly text?: string };
/** Of a consent that was requested it may cover less than was asked, never more. */
export type GiveConsent = About &
  Terms & {
    readonly type: 'GiveConsent';
    readonly method: ConsentMethod;
    readonly explainedIn?: string;
    readonly evidenceReference?: string;
  };
export type RenewConsent = About & {
  readonly type: 'RenewConsent';
  readonly from: Day;
  readonly until: Day;
  readonly method: ConsentMethod;
  readonly explainedIn?: string;
  readonly evidenceReference?: string;
};
/** Without `categories`: the whole consent. */
export type WithdrawConsent = About &
  Confirmable & {
    readonly type: 'WithdrawConsent';
    readonly categories?: readonly DataCategory[];
  };
/** By somebody else than the person: a guardian, a court, who recorded it. */
export type RevokeConsent = About &
  Confirmable & { readonly type: 'RevokeConsent'; readonly text: string };
export type InvalidateConsent = About &
  Confirmable & { readonly type: 'InvalidateConsent'; readonly text: string };
export type MarkConsentUnknown = About & {
  readonly type: 'MarkConsentUnknown';
  readonly text: string;
};
export type ConfirmWithdrawal = About & { readonly type: 'ConfirmWithdrawal' };
export type NoteWithdrawalUnconfirmed = About & { readonly type: 'NoteWithdrawalUnconfirmed' };
export type ExpireConsent = About & { readonly type: 'ExpireConsent' };

export type ConsentCommand =
  | RequestConsent
  | DeferConsentRequest
  | RefuseConsent
  | GiveConsent
  | RenewConsent
  | WithdrawConsent
  | RevokeConsent
  | InvalidateConsent
  | MarkConsentUnknown
  | ConfirmWithdrawal
  | NoteWithdrawalUnconfirmed
  | ExpireConsent;
