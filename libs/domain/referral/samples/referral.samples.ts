import type {
  Instant,
  OrganisationId,
  Recorded,
  ReferralId,
  ReferralKind,
  SubjectId,
} from '@wisselzone/kernel';
import type { RequestReferral } from '../src/referral.commands';
import type { AroundReferral } from '../src/referral.decider';
import type { ReferralEvent } from '../src/referral.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const caw = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
export const referral = 'ef000000-0000-4000-8000-000000000001' as ReferralId;
const subject = '50000000-0000-4000-8000-000000000001' as SubjectId;

export const moments = {
  requested: '2026-09-01T08:00:00.000Z' as Instant,
  inTime: '2026-09-02T08:00:00.000Z' as Instant,
  receiveBy: '2026-09-03T21:59:59.999Z' as Instant,
  afterReceiveBy: '2026-09-04T08:00:00.000Z' as Instant,
  decideBy: '2026-09-15T21:59:59.999Z' as Instant,
  afterDecideBy: '2026-09-16T08:00:00.000Z' as Instant,
  expiresAt: '2026-10-15T21:59:59.999Z' as Instant,
  afterExpiry: '2026-10-16T08:00:00.000Z' as Instant,
};

/** What every command about the referral says of itself. */
export const asked = (by: OrganisationId, now: Instant = moments.inTime) => ({
  referral,
  by,
  subject,
  now,
});

/** An event as the log gives it back, of an organisation, at a moment. */
export const recorded = (
  by: OrganisationId,
  event: ReferralEvent,
  at: Instant = moments.inTime,
): Recorded<ReferralEvent> => ({ ...event, by, at });

const terms = (kind: ReferralKind) => ({
  referral,
  kind,
  to: vdab,
  urgency: 'routine' as const,
  purpose: 'jobPlacement' as const,
  categories: ['guidance', 'contact'] as const,
  receiveBy: moments.receiveBy,
  decideBy: moments.decideBy,
  expiresAt: moments.expiresAt,
});
const reason = 'Wants to work in care';
const text = 'Which certificates does she have?';

/** A referral of OCMW to VDAB: the request, and what can have happened since, at fixed times. */
export const aReferral = (kind: ReferralKind = 'transfer') => ({
  request: (changed: Partial<RequestReferral> = {}): RequestReferral => ({
    ...asked(ocmw, moments.requested),
    ...terms(kind),
    type: 'RequestReferral',
    reason,
    ...changed,
  }),
  requested: recorded(
    ocmw,
    {
      type: 'ReferralRequested',
      plain: { ...terms(kind), from: ocmw },
      sealed: { guidance: { reason } },
    },
    moments.requested,
  ),
  received: recorded(vdab, { type: 'ReferralReceived', plain: { referral, receivedBy: 'system' } }),
  opened: recorded(vdab, { type: 'ReferralOpened', plain: { referral } }),
  informationAsked: recorded(vdab, {
    type: 'ReferralInformationAsked',
    plain: { referral },
    sealed: { guidance: { text } },
  }),
  informationGiven: recorded(ocmw, {
    type: 'ReferralInformationGiven',
    plain: { referral },
    sealed: { guidance: { text: 'A certificate of a carer' } },
  }),
  momentProposed: recorded(vdab, {
    type: 'ReferralMomentProposed',
    plain: { referral, moment: '2026-09-10T08:00:00.000Z' as Instant },
  }),
  accepted: recorded(vdab, { type: 'ReferralAccepted', plain: { referral, late: false } }),
  declined: recorded(vdab, {
    type: 'ReferralDeclined',
    plain: { referral, late: false },
    sealed: { guidance: { reason: 'noCapacity' } },
  }),
  withdrawn: recorded(ocmw, { type: 'ReferralWithdrawn', plain: { referral } }),
  expired: recorded(ocmw, { type: 'ReferralExpired', plain: { referral } }, moments.afterExpiry),
});

/** A dossier whose baton OCMW holds and in which everybody who asks is involved. */
export const around = (changed: Partial<AroundReferral> = {}): AroundReferral => ({
  involved: true,
  holder: ocmw,
  acceptedElsewhere: false,
  ...changed,
});
