import type {
  ConsultationAgreementId,
  ConsultationId,
  Day,
  Instant,
  OrganisationId,
  Recorded,
  SubjectId,
} from '@wisselzone/kernel';
import type { ConsultationEvent } from '../src/consultation.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const caw = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
export const consultation = 'e5000000-0000-4000-8000-000000000001' as ConsultationId;
export const nextConsultation = 'e5000000-0000-4000-8000-000000000002' as ConsultationId;
export const agreed = 'e6000000-0000-4000-8000-000000000001' as ConsultationAgreementId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
export const startsAt = '2026-09-10T08:00:00.000Z' as Instant;
export const later = '2026-09-17T08:00:00.000Z' as Instant;
export const after = '2026-09-10T10:00:00.000Z' as Instant;
export const due = '2026-09-30' as Day;
export const participants = [ocmw, vdab];
export const text = 'VDAB asks for a place';

export const asked = (by: OrganisationId, at: Instant = now) => ({
  consultation,
  by,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now: at,
});

const recorded = (by: OrganisationId, event: ConsultationEvent): Recorded<ConsultationEvent> => ({
  ...event,
  by,
  at: now,
});

/** A consultation of OCMW and VDAB, event by event. */
export const aConsultation = () => ({
  planned: recorded(ocmw, {
    type: 'ConsultationPlanned',
    plain: { consultation, startsAt, participants },
    sealed: { guidance: { place: 'Genk', text } },
  }),
  moved: recorded(vdab, {
    type: 'ConsultationPlanned',
    plain: { consultation, startsAt: later, participants },
  }),
  cancelled: recorded(ocmw, {
    type: 'ConsultationCancelled',
    plain: { consultation },
    sealed: { guidance: { text } },
  }),
  held: recorded(ocmw, {
    type: 'ConsultationHeld',
    plain: { consultation, attended: [ocmw], absent: [vdab] },
  }),
  made: recorded(ocmw, {
    type: 'ConsultationAgreementMade',
    plain: { consultation, agreed, owner: vdab, due },
    sealed: { guidance: { text } },
  }),
  next: recorded(ocmw, {
    type: 'ConsultationPlanned',
    plain: { consultation: nextConsultation, startsAt: later, participants },
  }),
  kept: recorded(vdab, { type: 'ConsultationAgreementKept', plain: { consultation, agreed } }),
});
