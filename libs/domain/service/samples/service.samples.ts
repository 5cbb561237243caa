import type {
  Day,
  Instant,
  OrganisationId,
  Recorded,
  ServiceId,
  SubjectId,
} from '@wisselzone/kernel';
import type { ServiceEvent, ServiceParticulars } from '../src/service.events';

export const service = 'b0000000-0000-4000-8000-000000000001' as ServiceId;
export const organisation = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
export const now = '2026-09-15T08:00:00.000Z' as Instant;
export const asked = {
  service,
  by: organisation,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now,
};

export const particulars: ServiceParticulars = {
  name: 'Woonbegeleiding',
  helpsWith: ['housing', 'financesDebt'],
  targetGroups: ['livingAllowanceRecipient'],
  workingArea: ['71016', '71072'],
  seat: '71016',
  telephone: '089 00 00 00',
};

const recorded = (event: ServiceEvent): Recorded<ServiceEvent> => ({
  ...event,
  by: organisation,
  at: now,
});

/** A service of a CAW, and what can be said of it. */
export const aService = () => ({
  registered: recorded({
    type: 'ServiceRegistered',
    plain: { service, organisation, key: 'WB-1', ...particulars },
  }),
  amended: recorded({
    type: 'ServiceAmended',
    plain: { service, ...particulars, name: 'Woonhulp' },
  }),
  said: recorded({
    type: 'AvailabilitySaid',
    plain: { service, availability: 'limited', saidOn: '2026-09-14' as Day },
  }),
  ended: recorded({ type: 'ServiceEnded', plain: { service, until: '2026-12-31' as Day } }),
});
