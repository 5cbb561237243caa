import type {
  Day,
  Instant,
  OrganisationId,
  PartnershipId,
  Recorded,
  SubjectId,
} from '@wisselzone/kernel';
import type { PartnershipEvent, PartnershipParticulars } from '../src/partnership.events';

export const partnership = 'ab000000-0000-4000-8000-000000000001' as PartnershipId;
const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
const now = '2026-09-01T08:00:00.000Z' as Instant;

export const asked = {
  partnership,
  by: ocmw,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now,
};

export const particulars: PartnershipParticulars = {
  name: 'Lokaal partnerschap Genk',
  workingArea: ['71016'],
  partners: [
    { organisation: ocmw, expertise: ['housing'] },
    { organisation: vdab, expertise: [] },
  ],
  desk: { name: 'Secretariaat' },
};

const recorded = (event: PartnershipEvent): Recorded<PartnershipEvent> => ({
  ...event,
  by: ocmw,
  at: now,
});

/** A partnership of an OCMW and VDAB, and what became of it. */
export const aPartnership = () => ({
  registered: recorded({ type: 'PartnershipRegistered', plain: { partnership, ...particulars } }),
  amended: recorded({
    type: 'PartnershipAmended',
    plain: { partnership, ...particulars, workingArea: ['71016', '71072'] },
  }),
  ended: recorded({
    type: 'PartnershipEnded',
    plain: { partnership, until: '2026-12-31' as Day },
  }),
});
