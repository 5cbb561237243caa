import type { Instant, OrganisationId, OverrideId, Recorded, SubjectId } from '@wisselzone/kernel';
import type { ConfirmOverride, StartOverride } from '../src/override.commands';
import type { OverrideEvent } from '../src/override.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const override = 'cd000000-0000-4000-8000-000000000001' as OverrideId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
export const fiveMinutesAgo = '2026-09-01T07:55:00.000Z' as Instant;
export const tooLongAgo = '2026-09-01T07:54:59.999Z' as Instant;
export const hourLater = '2026-09-01T09:00:00.000Z' as Instant;
const reviewBy = '2026-09-03T21:59:59.999Z' as Instant;
const first = '60000000-0000-4000-8000-000000000001';
const second = '60000000-0000-4000-8000-000000000002';

export const asked = (by: OrganisationId = ocmw, at: Instant = now) => ({
  override,
  by,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now: at,
});
const said = { reason: 'dangerToChild', text: 'The child is alone tonight' } as const;

const recorded = (event: OverrideEvent, at: Instant = now): Recorded<OverrideEvent> => ({
  ...event,
  by: ocmw,
  at,
});

/** An override of an hour that one person of the OCMW asks and another confirms. */
export const anOverride = () => ({
  start: (changed: Partial<StartOverride> = {}): StartOverride => ({
    ...{ ...asked(), ...said, type: 'StartOverride', asker: first },
    ...{ secondFactorAt: fiveMinutesAgo, minutes: 60, reviewBy },
    ...changed,
  }),
  started: recorded({
    type: 'OverrideStarted',
    plain: { override, asker: first, minutes: 60, confirmBy: hourLater, reviewBy },
    sealed: { notes: said },
  }),
  confirm: (changed: Partial<ConfirmOverride> = {}): ConfirmOverride => ({
    ...{ ...asked(), type: 'ConfirmOverride', asker: second, secondFactorAt: fiveMinutesAgo },
    ...changed,
  }),
  confirmed: recorded({
    type: 'OverrideConfirmed',
    plain: { override, confirmer: second, until: hourLater },
  }),
  ended: recorded({ type: 'OverrideEnded', plain: { override } }, hourLater),
  reviewed: recorded({
    type: 'OverrideReviewed',
    plain: { override, verdict: 'justified' },
  }),
  asker: first,
});
