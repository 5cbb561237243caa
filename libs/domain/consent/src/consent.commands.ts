import type {
  Asked,
  ConsentId,
  ConsentMethod,
  DataCategory,
  Day,
  OrganisationId,
  Purpose,
} from '@wisselzone/kernel';

type About = Asked & { readonly consent: ConsentId };

export type GiveConsent = About & {
  readonly type: 'GiveConsent';
  readonly purpose: Purpose;
  readonly categories: readonly DataCategory[];
  readonly recipients: readonly OrganisationId[];
  readonly from: Day;
  readonly until: Day;
  readonly method: ConsentMethod;
  readonly explainedIn?: string;
  readonly evidenceReference?: string;
};
/** Without `categories`: the whole consent. */
export type WithdrawConsent = About & {
  readonly type: 'WithdrawConsent';
  readonly categories?: readonly DataCategory[];
};
export type ConfirmWithdrawal = About & { readonly type: 'ConfirmWithdrawal' };
export type ExpireConsent = About & { readonly type: 'ExpireConsent' };

export type ConsentCommand = GiveConsent | WithdrawConsent | ConfirmWithdrawal | ExpireConsent;
