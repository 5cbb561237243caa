import type {
  AgreementId,
  Asked,
  Day,
  OrganisationId,
  PersonalTrace,
  TemplateId,
} from '@wisselzone/kernel';
import type { AgreementTerms } from './agreement.events';
import type { Template } from './template.events';

type About = Asked & { readonly agreement: AgreementId };

export type RegisterAgreement = About &
  AgreementTerms & {
    readonly type: 'RegisterAgreement';
    readonly parties: readonly OrganisationId[];
  };
export type AmendAgreement = About & AgreementTerms & { readonly type: 'AmendAgreement' };
export type EndAgreement = About & { readonly type: 'EndAgreement'; readonly until: Day };
/** `traces`: the kinds of personal data that its texts seem to hold. */
export type AddTemplate = About &
  Template & { readonly type: 'AddTemplate'; readonly traces: readonly PersonalTrace[] };
export type EndTemplate = About & {
  readonly type: 'EndTemplate';
  readonly template: TemplateId;
  readonly until: Day;
};
export type SucceedAgreementParty = About & {
  readonly type: 'SucceedAgreementParty';
  readonly predecessor: OrganisationId;
  readonly successor: OrganisationId;
};
export type AgreementCommand =
  | RegisterAgreement
  | AmendAgreement
  | EndAgreement
  | AddTemplate
  | EndTemplate
  | SucceedAgreementParty;
