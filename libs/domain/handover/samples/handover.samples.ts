import type {
  Day,
  HandoverId,
  Instant,
  OrganisationId,
  Recorded,
  ReferralId,
  SubjectId,
} from '@wisselzone/kernel';
import type { HandoverEvent } from '../src/handover.events';
import type { AroundHandover } from '../src/handover.types';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const caw = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
export const lead = '50000000-0000-4000-8000-000000000002' as SubjectId;
export const handover = 'aa000000-0000-4000-8000-000000000001' as HandoverId;
export const otherHandover = 'aa000000-0000-4000-8000-000000000002' as HandoverId;
export const referral = 'ef000000-0000-4000-8000-000000000001' as ReferralId;

export const now = '2026-09-02T08:00:00.000Z' as Instant;
export const takeBackBy = '2026-11-10T08:00:00.000Z' as Instant;
export const plannedEnd = '2026-10-01' as Day;
export const due = '2026-10-20' as Day;

/** What every command about the handover says of itself. */
export const asked = (by: OrganisationId, at: Instant = now) => ({
  handover,
  by,
  subject: lead,
  now: at,
});

/** An event as the log gives it back. */
export const recorded = (by: OrganisationId, event: HandoverEvent): Recorded<HandoverEvent> => ({
  ...event,
  by,
  at: now,
});

const moment = { moment: 'month-1', due, owner: ocmw };
const text = 'reason';

/** A handover of OCMW to VDAB, event by event. */
export const aHandover = () => ({
  proposed: recorded(ocmw, {
    type: 'HandoverProposed',
    plain: { handover, referral, from: ocmw, to: vdab },
  }),
  planned: recorded(vdab, {
    type: 'HandoverPlanned',
    plain: { handover, referral, intakeAt: '2026-09-10T08:00:00.000Z' as Instant },
  }),
  started: recorded(ocmw, { type: 'HandoverOverlapStarted', plain: { handover, plannedEnd } }),
  extended: recorded(vdab, {
    type: 'HandoverOverlapExtended',
    plain: { handover, plannedEnd: '2026-10-15' as Day },
  }),
  sent: recorded(ocmw, { type: 'HandoverOverlapEndConfirmed', plain: { handover } }),
  taken: recorded(vdab, { type: 'HandoverOverlapEndConfirmed', plain: { handover } }),
  decided: recorded(ocmw, {
    type: 'HandoverOverlapEndDecided',
    plain: { handover },
    sealed: { guidance: { text } },
  }),
  transferred: recorded(vdab, {
    type: 'HandoverTransferred',
    plain: { handover, referral, from: ocmw, to: vdab, lead },
  }),
  aftercare: recorded(vdab, { type: 'AftercarePlanned', plain: { handover, moments: [moment] } }),
  held: recorded(ocmw, {
    type: 'AftercareMomentHeld',
    plain: { handover, moment: moment.moment },
  }),
  missed: recorded(ocmw, {
    type: 'AftercareMomentMissed',
    plain: { handover, moment: moment.moment, due },
  }),
  closed: recorded(vdab, {
    type: 'HandoverClosed',
    plain: { handover, hasAftercarePlan: true },
    sealed: { outcome: { outcome: 'durableWork' } },
  }),
  brokenOff: recorded(ocmw, {
    type: 'HandoverBrokenOff',
    plain: { handover, referral },
    sealed: { guidance: { reason: 'noTrust' } },
  }),
  returnRequested: recorded(vdab, {
    type: 'ReturnRequested',
    plain: { handover, to: ocmw, takeBackBy },
    sealed: { guidance: { text } },
  }),
  returnMissed: recorded(ocmw, {
    type: 'ReturnDeadlineMissed',
    plain: { handover, deadline: takeBackBy },
  }),
  takenBack: recorded(ocmw, {
    type: 'BatonTakenBack',
    plain: { handover, from: vdab, to: ocmw, lead },
  }),
});

/** A dossier whose baton OCMW holds, with an accepted referral and a lead professional at whoever asks. */
export const around = (changed: Partial<AroundHandover> = {}): AroundHandover => ({
  holder: ocmw,
  referral: { kind: 'transfer', status: 'accepted', from: ocmw, to: vdab },
  lead,
  ...changed,
});
/** The same after the transfer. */
export const aroundAfter = (changed: Partial<AroundHandover> = {}): AroundHandover =>
  around({ holder: vdab, ...changed });
