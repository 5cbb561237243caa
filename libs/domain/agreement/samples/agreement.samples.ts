import type {
  AgreementId,
  Day,
  Instant,
  OrganisationId,
  Recorded,
  SubjectId,
} from '@wisselzone/kernel';
import type { AgreementEvent, AgreementTerms } from '../src/agreement.events';

export const agreement = 'c0000000-0000-4000-8000-000000000001' as AgreementId;
export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const caw = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
export const parties = [ocmw, vdab];

export const asked = {
  agreement,
  by: ocmw,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now,
};

export const terms: AgreementTerms = {
  from: '2026-01-01' as Day,
  purposes: ['guidance'],
  categories: ['guidance', 'contact'],
  deadlines: { receive: 1, decide: 5 },
  contacts: [{ organisation: vdab, name: 'Samenwerkingslijn', telephone: '089 00 00 00' }],
};

const recorded = (event: AgreementEvent): Recorded<AgreementEvent> => ({
  ...event,
  by: ocmw,
  at: now,
});

/** An agreement between an OCMW and VDAB, and what became of it. */
export const anAgreement = () => ({
  registered: recorded({ type: 'AgreementRegistered', plain: { agreement, parties, ...terms } }),
  amended: recorded({
    type: 'AgreementAmended',
    plain: { agreement, ...terms, deadlines: { decide: 8 } },
  }),
  ended: recorded({
    type: 'AgreementEnded',
    plain: { agreement, until: '2026-12-31' as Day },
  }),
});
