import type { ConsultationCommand } from '@wisselzone/domain/consultation';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const consultationAccess = {
  PlanConsultation: CASE_ROLES,
  MoveConsultation: CASE_ROLES,
  CancelConsultation: CASE_ROLES,
  RecordConsultation: CASE_ROLES,
  KeepConsultationAgreement: CASE_ROLES,
} satisfies Record<ConsultationCommand['type'], Permit>;
