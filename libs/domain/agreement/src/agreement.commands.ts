import type { AgreementId, Asked, Day, OrganisationId } from '@wisselzone/kernel';
import type { AgreementTerms } from './agreement.events';

type About = Asked & { readonly agreement: AgreementId };

export type RegisterAgreement = About &
  AgreementTerms & {
    readonly type: 'RegisterAgreement';
    readonly parties: readonly OrganisationId[];
  };
export type AmendAgreement = About & AgreementTerms & { readonly type: 'AmendAgreement' };
export type EndAgreement = About & { readonly type: 'EndAgreement'; readonly until: Day };
export type AgreementCommand = RegisterAgreement | AmendAgreement | EndAgreement;
