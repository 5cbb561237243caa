import type { OfferingCommand } from '@wisselzone/domain/offering';
import { CASE_ROLES, type Permit } from '../caller/permit';

/** Nobody of a candidate works on what it does not know yet: its coordinators and its system answer. */
export const CANDIDATE_ROLES = ['coordinator', 'system'] as const;

export const offeringAccess = {
  OfferReferral: CASE_ROLES,
  WithdrawOffering: CASE_ROLES,
  ShowInterest: CANDIDATE_ROLES,
  DeclineOffer: CANDIDATE_ROLES,
  ExpireOffering: 'hubClock',
} satisfies Record<OfferingCommand['type'], Permit>;
