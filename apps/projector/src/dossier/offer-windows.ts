import { type Dossier, type DossierEvent } from '@wisselzone/domain/dossier';
import type { Offer, Offering, OfferingEvent } from '@wisselzone/domain/offering';
import { mayOffer } from '@wisselzone/domain/sharing';
import type { Fact, Instant, OfferId, SealedCategory } from '@wisselzone/kernel';
import { windowEventId } from '@wisselzone/platform/envelope';
import type { FollowedEvent } from '../log/followed-event';
import { partyOf, type Moment } from './entitlement';
import type { Entitlement } from './given-event';
import type { OfferRow, OfferStatus, WindowChanges } from './window-changes';

/** What was offered first, and how many rows the candidate has. */
interface Window {
  seq: number;
  readonly categories: readonly SealedCategory[];
}

/** One event of an offering, and what decisions rest on at that moment. */
interface Happening {
  readonly followed: FollowedEvent;
  readonly event: Fact<OfferingEvent>;
  readonly moment: Moment;
}

const NOTHING: WindowChanges = { given: [], decidedAgain: [], offers: [], worklist: [] };

const isOfOffering = (event: Fact<DossierEvent>): event is Fact<OfferingEvent> =>
  'offering' in event.plain;

const statusFor = ({ status, chosen }: Offering, { offer }: Offer): OfferStatus =>
  status === 'chosen' && chosen !== offer ? 'notChosen' : status;

/** Only what says nothing of the person, of other candidates, or of the dossier. */
const plainFor = (offering: Offering, offer: Offer, { type, plain }: Fact<OfferingEvent>) => {
  const about = { offer: offer.offer, from: offering.from };
  if (type === 'ReferralOffered') {
    const { kind, urgency, purpose, expiresAt } = plain;
    return { ...about, kind, urgency, purpose, expiresAt };
  }
  if (type === 'OfferAnswered') return { ...about, answer: plain.answer };
  return { ...about, status: statusFor(offering, offer) };
};

/**
 * What candidates see of a question that is offered to several: a window under an id of its own. No row holds
 * the person, the dossier's own events or their ids, or another candidate; rests on the log only.
 */
export class OfferWindows {
  private readonly windows = new Map<OfferId, Window>();

  follow(followed: FollowedEvent, dossier: Dossier, moment: Moment): WindowChanges {
    const { event } = followed;
    if (!isOfOffering(event)) return NOTHING;
    const offering = dossier.offerings[event.plain.offering];
    if (!offering) return NOTHING;
    const told = offering.offers.filter(
      ({ offer }) => event.type !== 'OfferAnswered' || event.plain.offer === offer,
    );
    const seen = told.flatMap((offer) => this.tell(offering, offer, { followed, event, moment }));
    return {
      given: seen.flatMap(({ given }) => given),
      decidedAgain: seen.flatMap(({ decidedAgain }) => decidedAgain),
      offers: seen.flatMap(({ offers }) => offers),
      worklist: seen.flatMap(({ worklist }) => worklist),
    };
  }

  private tell(offering: Offering, offer: Offer, happening: Happening): WindowChanges {
    const { followed, event } = happening;
    const window = this.windowOf(offer, happening);
    const { categories } = window ?? followed;
    const decided = window && entitlementOf(offering, offer, { categories, ...happening });
    if (!window || !decided) return NOTHING;
    window.seq += 1;
    this.windows.set(offer.offer, window);
    const row = { tenant: offer.to, offer: offer.offer };
    const isQuestion = event.type === 'ReferralOffered';
    const own = isQuestion ? decided : { categories: [], withheld: [] };
    const seen = masked(offering, offer, { followed, event });
    return {
      given: [{ ...row, seq: window.seq, followed: seen, ...own }],
      decidedAgain: offering.status === 'open' ? [] : [{ ...row, seq: 1, ...decided }],
      offers: [rowOf(offering, offer)],
      worklist: [taskOf(offering, offer, event.at)],
    };
  }

  /** A window opens with the question only: without a ground at that moment it stays shut. */
  private windowOf({ offer }: Offer, { followed, event }: Happening): Window | undefined {
    const known = this.windows.get(offer);
    if (known || event.type !== 'ReferralOffered') return known;
    return { seq: 0, categories: followed.categories };
  }
}

/** Undefined when the candidate may not even know that there is a question. */
const entitlementOf = (
  offering: Offering,
  { to: recipient }: Offer,
  {
    categories,
    moment,
  }: { readonly categories: readonly SealedCategory[]; readonly moment: Moment },
): Entitlement | undefined => {
  const { covered, withheld } = mayOffer(
    {
      flows: moment.register.flowsAt(moment.position),
      parties: { source: partyOf(moment, offering.from), recipient: partyOf(moment, recipient) },
    },
    {
      recipient,
      role: 'system',
      purpose: offering.purpose,
      categories: ['process', ...categories],
      at: moment.at,
      open: offering.status === 'open',
    },
  );
  const names = covered.map(({ category }) => category);
  if (!names.includes('process')) return undefined;
  return { categories: categories.filter((category) => names.includes(category)), withheld };
};

const masked = (
  offering: Offering,
  offer: Offer,
  { followed, event }: { readonly followed: FollowedEvent; readonly event: Fact<OfferingEvent> },
): FollowedEvent => ({
  ...followed,
  eventId: windowEventId(offer.offer, followed.eventId),
  revision: 0,
  // What a row keeps of an event is its plain part; this one is the candidate's.
  event: { ...event, plain: plainFor(offering, offer, event) } as unknown as FollowedEvent['event'],
  entity: { kind: 'offer', id: offer.offer },
});

const rowOf = (offering: Offering, offer: Offer): OfferRow => ({
  tenant: offer.to,
  offer: offer.offer,
  from: offering.from,
  kind: offering.kind,
  urgency: offering.urgency,
  purpose: offering.purpose,
  status: statusFor(offering, offer),
  ...(offer.answer && { answer: offer.answer }),
  offeredAt: offering.offeredAt,
  expiresAt: offering.expiresAt,
});

const taskOf = (offering: Offering, { offer, to, answer }: Offer, at: Instant) => ({
  tenant: to,
  offer,
  id: `answerOffer:${offer}`,
  kind: 'answerOffer' as const,
  entityKind: 'offer' as const,
  entity: offer,
  from: offering.from,
  since: offering.offeredAt,
  dueAt: offering.expiresAt,
  ...((answer !== undefined || offering.status !== 'open') && { doneAt: at }),
});
