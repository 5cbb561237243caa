import type {
  Fact,
  Instant,
  OfferId,
  OfferingId,
  OrganisationId,
  Purpose,
  ReferralKind,
  Urgency,
} from '@wisselzone/kernel';
import type { OfferingEvent, ReferralOffered } from './offering.events';

export type OfferingStatus = 'open' | 'chosen' | 'withdrawn' | 'expired';

/** One candidate, by the id under which it knows the question. */
export interface Offer {
  readonly offer: OfferId;
  readonly to: OrganisationId;
  readonly answer?: 'interested' | 'declined';
}

/** One question to several, as far as rules need it. */
export interface Offering {
  readonly offering: OfferingId;
  readonly from: OrganisationId;
  readonly kind: ReferralKind;
  readonly urgency: Urgency;
  readonly purpose: Purpose;
  readonly offers: readonly Offer[];
  readonly offeredAt: Instant;
  readonly expiresAt: Instant;
  readonly status: OfferingStatus;
  /** The offer that was chosen. */
  readonly chosen?: OfferId;
}

const offered = ({ plain, at }: Fact<ReferralOffered>): Offering => ({
  offering: plain.offering,
  from: plain.from,
  kind: plain.kind,
  urgency: plain.urgency,
  purpose: plain.purpose,
  offers: plain.offers,
  offeredAt: at,
  expiresAt: plain.expiresAt,
  status: 'open',
});

/** Folds one event of one offering. An event of an offering that was never made changes nothing. */
export const evolveOffering = (
  offering: Offering | undefined,
  event: Fact<OfferingEvent>,
): Offering | undefined => {
  if (event.type === 'ReferralOffered') return offered(event);
  if (!offering) return undefined;
  switch (event.type) {
    case 'OfferAnswered': {
      const { offer, answer } = event.plain;
      const offers = offering.offers.map((one) => (one.offer === offer ? { ...one, answer } : one));
      return { ...offering, offers };
    }
    case 'OfferChosen':
      return { ...offering, status: 'chosen', chosen: event.plain.offer };
    case 'OfferingWithdrawn':
      return { ...offering, status: 'withdrawn' };
    case 'OfferingExpired':
      return { ...offering, status: 'expired' };
  }
};
