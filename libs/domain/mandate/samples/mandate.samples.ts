import {
  endOfDay,
  type Day,
  type Instant,
  type MandateId,
  type OrganisationId,
  type Recorded,
  type SubjectId,
} from '@wisselzone/kernel';
import type { MandateEvent, MandateGiven } from '../src/mandate.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const counsellor = '50000000-0000-4000-8000-000000000001' as SubjectId;
export const colleague = '50000000-0000-4000-8000-000000000002' as SubjectId;
export const mandate = 'e8000000-0000-4000-8000-000000000001' as MandateId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
export const terms = {
  mandate,
  towards: vdab,
  scope: ['registration'],
  from: '2026-09-01' as Day,
  until: '2026-12-31' as Day,
  method: 'signedPaper',
} as const;
export const lastMoment = endOfDay(terms.until);
export const afterwards = '2027-01-01T08:00:00.000Z' as Instant;

export const asked = (by: OrganisationId, at: Instant = now) => ({
  mandate,
  by,
  subject: counsellor,
  now: at,
});

const recorded = (
  by: OrganisationId,
  event: MandateEvent,
  at: Instant = now,
): Recorded<MandateEvent> => ({ ...event, by, at });

/** A mandate of the OCMW to register the person at VDAB, event by event. */
export const aMandate = (changed: Partial<MandateGiven['plain']> = {}) => ({
  given: recorded(ocmw, { type: 'MandateGiven', plain: { ...terms, ...changed } }),
  givenOnPaper: recorded(ocmw, {
    type: 'MandateGiven',
    plain: terms,
    sealed: { guidance: { explainedIn: 'ar', evidenceReference: 'Map 12' } },
  }),
  withdrawn: recorded(ocmw, { type: 'MandateWithdrawn', plain: { mandate } }),
  withdrawnAtVdab: recorded(vdab, { type: 'MandateWithdrawn', plain: { mandate } }),
  expired: recorded(ocmw, { type: 'MandateExpired', plain: { mandate } }, afterwards),
});
