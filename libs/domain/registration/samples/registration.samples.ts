import type {
  Day,
  Instant,
  MandateId,
  OrganisationId,
  Recorded,
  RegistrationId,
  SubjectId,
} from '@wisselzone/kernel';
import type { RegistrationEvent } from '../src/registration.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const mandate = 'e8000000-0000-4000-8000-000000000001' as MandateId;
export const registration = 'e9000000-0000-4000-8000-000000000001' as RegistrationId;
export const another = 'e9000000-0000-4000-8000-000000000002' as RegistrationId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
export const stands = {
  category: 'atExpenseOfOcmw',
  status: 'inGuidance',
  since: '2026-09-01' as Day,
} as const;

export const asked = (by: OrganisationId) => ({
  registration,
  by,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now,
});

const recorded = (by: OrganisationId, event: RegistrationEvent): Recorded<RegistrationEvent> => ({
  ...event,
  by,
  at: now,
});
const plain = { registration };

/** A registration of the OCMW at VDAB, event by event. */
export const aRegistration = () => ({
  requested: recorded(ocmw, {
    type: 'RegistrationRequested',
    plain: { registration, mandate, to: vdab },
    sealed: { statusBenefit: { livingWage: 'single' } },
  }),
  requestedBarely: recorded(ocmw, {
    type: 'RegistrationRequested',
    plain: { registration, mandate, to: vdab },
  }),
  delivered: recorded(vdab, { type: 'RegistrationDelivered', plain }),
  confirmed: recorded(vdab, {
    type: 'RegistrationConfirmed',
    plain,
    sealed: { statusBenefit: stands },
  }),
  inTraining: recorded(vdab, {
    type: 'RegistrationConfirmed',
    plain,
    sealed: { statusBenefit: { ...stands, status: 'inTraining' } },
  }),
  refused: recorded(vdab, {
    type: 'RegistrationRefused',
    plain: { registration, from: ocmw },
    sealed: { guidance: { reason: 'identityIncomplete' } },
  }),
  lapsed: recorded(ocmw, {
    type: 'RegistrationLapsed',
    plain: { registration, from: ocmw, because: 'withdrawn' },
  }),
});
