import type {
  Asked,
  DeclineReason,
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
import type { OfferContact } from './offering.events';

type About = Asked & { readonly offering: OfferingId };

/** `expiresAt` is already counted in Belgian working days; every candidate has an id of its own. */
export type OfferReferral = About & {
  readonly type: 'OfferReferral';
  readonly kind: ReferralKind;
  readonly urgency: Urgency;
  readonly purpose: Purpose;
  readonly offers: readonly { readonly offer: OfferId; readonly to: OrganisationId }[];
  readonly question: string;
  readonly targetGroup?: TargetGroup;
  readonly expiresAt: Instant;
};
/** By the candidate. */
export type ShowInterest = About & {
  readonly type: 'ShowInterest';
  readonly offer: OfferId;
  readonly text?: string;
  readonly contactPerson?: OfferContact;
};
/** By the candidate. */
export type DeclineOffer = About & {
  readonly type: 'DeclineOffer';
  readonly offer: OfferId;
  readonly reason: DeclineReason;
  readonly text?: string;
};
/** With the request that asks the chosen candidate by name; never without it. */
export type ChooseOffer = About & {
  readonly type: 'ChooseOffer';
  readonly offer: OfferId;
  readonly referral: ReferralId;
  readonly to: OrganisationId;
  readonly kind: ReferralKind;
  readonly purpose: Purpose;
};
export type WithdrawOffering = About & { readonly type: 'WithdrawOffering' };
export type ExpireOffering = About & { readonly type: 'ExpireOffering' };

/** What is asked of an offering by itself. */
export type OfferingCommand =
  OfferReferral | ShowInterest | DeclineOffer | WithdrawOffering | ExpireOffering;
