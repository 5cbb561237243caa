import type {
  Instant,
  OfferId,
  OfferingId,
  OrganisationId,
  Recorded,
  ReferralId,
  SubjectId,
} from '@wisselzone/kernel';
import type { OfferReferral } from '../src/offering.commands';
import type { AroundOffering } from '../src/offering.decider';
import type { OfferingEvent } from '../src/offering.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const caw = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
export const offering = '0f000000-0000-4000-8000-000000000001' as OfferingId;
export const toVdab = '0e000000-0000-4000-8000-000000000002' as OfferId;
export const toCaw = '0e000000-0000-4000-8000-000000000003' as OfferId;
export const referral = 'ef000000-0000-4000-8000-000000000001' as ReferralId;
const subject = '50000000-0000-4000-8000-000000000001' as SubjectId;

export const moments = {
  offered: '2026-09-01T08:00:00.000Z' as Instant,
  inTime: '2026-09-02T08:00:00.000Z' as Instant,
  expiresAt: '2026-09-15T21:59:59.999Z' as Instant,
  afterExpiry: '2026-09-16T08:00:00.000Z' as Instant,
};

/** What every command about the offering says of itself. */
export const asked = (by: OrganisationId, now: Instant = moments.inTime) => ({
  offering,
  by,
  subject,
  now,
});

/** An event as the log gives it back, of an organisation, at a moment. */
export const recorded = (
  by: OrganisationId,
  event: OfferingEvent,
  at: Instant = moments.inTime,
): Recorded<OfferingEvent> => ({ ...event, by, at });

const about = { offering, from: ocmw };
const terms = {
  kind: 'support' as const,
  urgency: 'routine' as const,
  purpose: 'guidance' as const,
  offers: [
    { offer: toVdab, to: vdab },
    { offer: toCaw, to: caw },
  ],
  expiresAt: moments.expiresAt,
};
const question = 'Who has a place in a language course at walking pace?';

/** OCMW offers a question to VDAB and CAW: the request, and what can have happened since. */
export const anOffering = () => ({
  offer: (changed: Partial<OfferReferral> = {}): OfferReferral => ({
    ...asked(ocmw, moments.offered),
    ...terms,
    type: 'OfferReferral',
    question,
    ...changed,
  }),
  offered: recorded(
    ocmw,
    {
      type: 'ReferralOffered',
      plain: { ...about, ...terms },
      sealed: { guidance: { question } },
    },
    moments.offered,
  ),
  interested: recorded(vdab, {
    type: 'OfferAnswered',
    plain: { ...about, offer: toVdab, answer: 'interested' },
  }),
  declined: recorded(caw, {
    type: 'OfferAnswered',
    plain: { ...about, offer: toCaw, answer: 'declined' },
    sealed: { guidance: { reason: 'noCapacity' } },
  }),
  chosen: recorded(ocmw, {
    type: 'OfferChosen',
    plain: { ...about, offer: toVdab, referral },
  }),
  withdrawn: recorded(ocmw, { type: 'OfferingWithdrawn', plain: about }),
  expired: recorded(ocmw, { type: 'OfferingExpired', plain: about }, moments.afterExpiry),
});

/** A dossier whose baton OCMW holds and that only OCMW works on. */
export const around = (changed: Partial<AroundOffering> = {}): AroundOffering => ({
  known: [ocmw],
  involved: true,
  holder: ocmw,
  traces: [],
  ...changed,
});
