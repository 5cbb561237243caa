import type {
  Asked,
  ConsentMethod,
  Day,
  MandateId,
  MandateScope,
  OrganisationId,
  SubjectId,
} from '@wisselzone/kernel';

type About = Asked & { readonly mandate: MandateId };

export type GiveMandate = About & {
  readonly type: 'GiveMandate';
  readonly towards: OrganisationId;
  readonly scope: readonly MandateScope[];
  readonly counsellor?: SubjectId;
  readonly from: Day;
  readonly until: Day;
  readonly method: ConsentMethod;
  readonly explainedIn?: string;
  readonly evidenceReference?: string;
};
export type WithdrawMandate = About & { readonly type: 'WithdrawMandate' };
export type ExpireMandate = About & { readonly type: 'ExpireMandate' };

export type MandateCommand = GiveMandate | WithdrawMandate | ExpireMandate;
