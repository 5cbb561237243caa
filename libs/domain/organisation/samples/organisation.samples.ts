import type {
  AbsenceId,
  Day,
  Instant,
  OrganisationId,
  Recorded,
  SubjectId,
  TeamId,
  WebhookId,
} from '@wisselzone/kernel';
import type { OrganisationEvent } from '../src/organisation.events';

export const organisation = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const team = 'd0000000-0000-4000-8000-000000000001' as TeamId;
export const absence = 'f0000000-0000-4000-8000-000000000001' as AbsenceId;
export const colleague = '50000000-0000-4000-8000-000000000003' as SubjectId;
export const member = '50000000-0000-4000-8000-000000000001' as SubjectId;
export const webhook = 'e0000000-0000-4000-8000-000000000001' as WebhookId;
export const url = 'https://ontvangst.voorbeeld.be/wisselzone';
const now = '2026-09-01T08:00:00.000Z' as Instant;

export const asked = { organisation, by: organisation, subject: member, now };
export const registration = {
  name: 'OCMW Test',
  organisationType: 'ocmw',
  municipalities: ['71016'],
  mayReceive: ['guidance', 'contact'],
} as const;

export const away = { from: '2026-09-01' as Day, until: '2026-09-04' as Day };

const recorded = (event: OrganisationEvent): Recorded<OrganisationEvent> => ({
  ...event,
  by: organisation,
  at: now,
});

/** An organisation and what can be said of it. */
export const anOrganisation = () => ({
  workerAway: recorded({
    type: 'WorkerAbsenceRecorded',
    plain: { organisation, absence, ...away, worker: member, replacement: colleague },
  }),
  contactPointAway: recorded({
    type: 'ContactPointAbsenceRecorded',
    plain: { organisation, absence, ...away, replacement: { name: 'Balie' } },
  }),
  absenceEnded: recorded({
    type: 'AbsenceEnded',
    plain: { organisation, absence, until: '2026-09-02' as Day },
  }),
  registered: recorded({
    type: 'OrganisationRegistered',
    plain: { organisation, ...registration },
  }),
  teamRegistered: recorded({
    type: 'TeamRegistered',
    plain: { organisation, team, name: 'Activering' },
  }),
  added: recorded({ type: 'TeamMemberAdded', plain: { organisation, team, member } }),
  removed: recorded({ type: 'TeamMemberRemoved', plain: { organisation, team, member } }),
  contactPoint: recorded({
    type: 'ContactPointSet',
    plain: { organisation, name: 'Onthaal', telephone: '089 00 00 00' },
  }),
  connection: recorded({ type: 'ConnectionSet', plain: { organisation, channel: 'feed' } }),
  byWebhook: recorded({ type: 'ConnectionSet', plain: { organisation, channel: 'webhook' } }),
  webhookRegistered: recorded({ type: 'WebhookRegistered', plain: { organisation, webhook, url } }),
  keyRotated: recorded({
    type: 'WebhookKeyRotated',
    plain: { organisation, webhook, generation: 2 },
  }),
  webhookRemoved: recorded({ type: 'WebhookRemoved', plain: { organisation, webhook } }),
});
