import type {
  Asked,
  ConsultationAgreementId,
  ConsultationId,
  Day,
  Instant,
  OrganisationId,
} from '@wisselzone/kernel';

type About = Asked & { readonly consultation: ConsultationId };

/** By an organisation that takes part itself. */
export type PlanConsultation = About & {
  readonly type: 'PlanConsultation';
  readonly startsAt: Instant;
  readonly participants: readonly OrganisationId[];
  readonly place?: string;
  readonly text?: string;
};
export type MoveConsultation = About & {
  readonly type: 'MoveConsultation';
  readonly startsAt: Instant;
  readonly place?: string;
};
export type CancelConsultation = About & {
  readonly type: 'CancelConsultation';
  readonly reason: string;
};
/** What one participant will do. */
export interface Agreed {
  readonly agreed: ConsultationAgreementId;
  readonly owner: OrganisationId;
  readonly due?: Day;
  readonly text: string;
}
/** With `next`, the following consultation is planned with the same participants in the same breath. */
export type RecordConsultation = About & {
  readonly type: 'RecordConsultation';
  readonly attended: readonly OrganisationId[];
  readonly agreements: readonly Agreed[];
  readonly text?: string;
  readonly next?: { readonly consultation: ConsultationId; readonly startsAt: Instant };
};
export type KeepConsultationAgreement = About & {
  readonly type: 'KeepConsultationAgreement';
  readonly agreed: ConsultationAgreementId;
  readonly text?: string;
};

export type ConsultationCommand =
  | PlanConsultation
  | MoveConsultation
  | CancelConsultation
  | RecordConsultation
  | KeepConsultationAgreement;
