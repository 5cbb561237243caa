import type { Instant, OrganisationId, PauseId, Recorded, SubjectId } from '@wisselzone/kernel';
import type { PausableDeadline, PauseEvent } from '../src/pause.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const clock = 'c0000000-0000-4000-8000-000000000001' as OrganisationId;
export const pause = 'e8000000-0000-4000-8000-000000000001' as PauseId;
export const other = 'e8000000-0000-4000-8000-000000000002' as PauseId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
export const until = '2026-09-29T21:59:59.999Z' as Instant;
export const afterwards = '2026-09-30T08:00:00.000Z' as Instant;

const referral = 'ef000000-0000-4000-8000-000000000001';
const decideBy = (dueAt: string): PausableDeadline => ({
  entity: referral,
  step: 'decide',
  dueAt: dueAt as Instant,
});
export const before = decideBy('2026-09-15T21:59:59.999Z');
export const later = decideBy('2026-09-22T21:59:59.999Z');

export const asked = (by: OrganisationId, at: Instant = now) => ({
  pause,
  by,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now: at,
});

const recorded = (by: OrganisationId, event: PauseEvent): Recorded<PauseEvent> => ({
  ...event,
  by,
  at: now,
});

/** A person whom OCMW cannot reach for a while, event by event. */
export const aPause = () => ({
  paused: recorded(ocmw, {
    type: 'DeadlinesPaused',
    plain: { pause, until, deadlines: [before] },
    sealed: { guidance: { reason: 'personUnreachable' } },
  }),
  resumed: recorded(vdab, { type: 'DeadlinesResumed', plain: { pause, resumed: [later] } }),
  resumedLate: recorded(vdab, { type: 'DeadlinesResumed', plain: { pause, resumed: [] } }),
  expired: recorded(clock, { type: 'PauseExpired', plain: { pause, resumed: [later] } }),
});
