import type {
  DeclineReason,
  DomainEvent,
  Instant,
  OfferId,
  OfferingId,
  OrganisationId,
  Purpose,
  ReferralId,
  ReferralKind,
  TargetGroup,
  Urgency,
} from '@wisselzone/kernel';

/** How the candidate is reached by whoever chooses. */
export type OfferContact = {
  readonly name: string;
  readonly telephone?: string;
  readonly email?: string;
};

/** Every event names who offers: that organisation alone is told of it as an event of the dossier. */
type About = { readonly offering: OfferingId; readonly from: OrganisationId };

/** One question to several candidates, without the person. Each candidate knows it by an id of its own. */
export type ReferralOffered = DomainEvent<
  'ReferralOffered',
  About & {
    readonly kind: ReferralKind;
    readonly urgency: Urgency;
    readonly purpose: Purpose;
    readonly offers: readonly { readonly offer: OfferId; readonly to: OrganisationId }[];
    readonly expiresAt: Instant;
  },
  {
    readonly guidance: { readonly question: string };
    readonly statusBenefit?: { readonly targetGroup: TargetGroup };
  }
>;
/** What a candidate says; the latest answer counts while the offering is open. */
export type OfferAnswered = DomainEvent<
  'OfferAnswered',
  About & { readonly offer: OfferId; readonly answer: 'interested' | 'declined' },
  {
    readonly guidance?: { readonly reason?: DeclineReason; readonly text?: string };
    readonly contact?: { readonly contactPerson: OfferContact };
  }
>;
/** One is chosen, and `referral` asks it by name; all others are let go in the same moment. */
export type OfferChosen = DomainEvent<
  'OfferChosen',
  About & { readonly offer: OfferId; readonly referral: ReferralId }
>;
export type OfferingWithdrawn = DomainEvent<'OfferingWithdrawn', About>;
export type OfferingExpired = DomainEvent<'OfferingExpired', About>;

export type OfferingEvent =
  ReferralOffered | OfferAnswered | OfferChosen | OfferingWithdrawn | OfferingExpired;
