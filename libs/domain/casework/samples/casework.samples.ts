import type {
  Instant,
  OrganisationId,
  PersonId,
  Recorded,
  SubjectId,
  TeamId,
} from '@wisselzone/kernel';
import type { CaseworkEvent } from '../src/casework.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const person = 'b0000000-0000-4000-8000-000000000001' as PersonId;
export const lead = '50000000-0000-4000-8000-000000000001' as SubjectId;
export const colleague = '50000000-0000-4000-8000-000000000002' as SubjectId;
export const team = 'd0000000-0000-4000-8000-000000000001' as TeamId;
const now = '2026-09-01T08:00:00.000Z' as Instant;

export const asked = (by: OrganisationId) => ({ by, subject: lead, now });

const recorded = (by: OrganisationId, event: CaseworkEvent): Recorded<CaseworkEvent> => ({
  ...event,
  by,
  at: now,
});

/** A dossier that OCMW opened, and who works on it there. */
export const aCasework = () => ({
  opened: recorded(ocmw, { type: 'DossierOpened', plain: { person } }),
  leadAssigned: recorded(ocmw, {
    type: 'CaseWorkerAssigned',
    plain: { organisation: ocmw, assigned: { worker: lead } },
  }),
  teamAssigned: recorded(ocmw, {
    type: 'CaseWorkerAssigned',
    plain: { organisation: ocmw, assigned: { team } },
  }),
  teamReleased: recorded(ocmw, {
    type: 'CaseWorkerReleased',
    plain: { organisation: ocmw, released: { team } },
  }),
  leadNamed: recorded(ocmw, {
    type: 'LeadProfessionalNamed',
    plain: { organisation: ocmw, lead },
  }),
});
