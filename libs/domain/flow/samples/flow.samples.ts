import type { Day, Instant, OrganisationId, Recorded, SubjectId } from '@wisselzone/kernel';
import type { EndFlow, RegisterFlow } from '../src/flow.commands';
import type { FlowEvent, FlowRegistered } from '../src/flow.events';

const by = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
const now = '2026-09-01T08:00:00.000Z' as Instant;
const asked = { by, subject: '50000000-0000-4000-8000-000000000001' as SubjectId, now };

const line: FlowRegistered['plain'] = {
  flow: 'ocmw-vdab',
  source: { organisationType: 'ocmw' },
  recipient: { organisationType: 'vdab' },
  purposes: ['guidance'],
  categories: ['guidance', 'contact'],
  ground: 'protocol',
  reference: 'Protocol 2026-01',
  statutoryDuty: false,
  from: '2026-01-01' as Day,
};

export const recorded = (event: FlowEvent): Recorded<FlowEvent> => ({ ...event, by, at: now });
export const registered = recorded({ type: 'FlowRegistered', plain: line });
export const ended = recorded({
  type: 'FlowEnded',
  plain: { flow: line.flow, until: '2026-12-31' as Day },
});

/** The registration of a flow from OCMWs to VDAB. */
export const register = (changed: Partial<RegisterFlow> = {}): RegisterFlow => ({
  ...asked,
  ...line,
  type: 'RegisterFlow',
  ...changed,
});
export const end = (changed: Partial<EndFlow> = {}): EndFlow => ({
  ...asked,
  type: 'EndFlow',
  flow: line.flow,
  until: '2026-12-31' as Day,
  ...changed,
});
