import type {
  HandoverId,
  Instant,
  OrganisationId,
  ReferralKind,
  ReferralStatus,
} from '@wisselzone/kernel';
import type { Referral } from './referral.state';

/** The rules of referrals that can stand in the way of a command. */
export type ReferralError =
  | { readonly code: 'referralUnknown' }
  | { readonly code: 'referralAlreadyRequested' }
  | { readonly code: 'notInvolved' }
  | { readonly code: 'referralToOneself' }
  | { readonly code: 'referralCategoriesMissing' }
  /** Only who holds the baton may ask another to take it. */
  | { readonly code: 'onlyHolderMayTransfer'; readonly holder: OrganisationId }
  /** Receive, decide and expire come in this order, and none lies in the past. */
  | { readonly code: 'deadlinesOutOfOrder' }
  /** Only a referral of the same sender and kind can be asked again. */
  | { readonly code: 'renewedReferralUnknown' }
  | { readonly code: 'onlyAddresseeMayAnswer' }
  | { readonly code: 'onlySenderMayDoThis' }
  /** The addressee's system has not confirmed that it has stored the referral. */
  | { readonly code: 'referralNotReceived' }
  /** What is asked does not fit where the referral stands. */
  | { readonly code: 'referralInOtherStatus'; readonly status: ReferralStatus }
  | { readonly code: 'referralAlreadyAnswered'; readonly answer: NonNullable<Referral['answer']> }
  | { readonly code: 'noInformationAsked' }
  | { readonly code: 'noMomentProposed' }
  | { readonly code: 'notAPartyOfReferral' }
  | { readonly code: 'noCancellationAsked' }
  /** Who asked for the cancellation does not answer it. */
  | { readonly code: 'onlyOtherSideMayConfirm' }
  /** A handover under way is broken off; nobody cancels the referral beneath it. */
  | { readonly code: 'handoverUnderWay'; readonly handover: HandoverId }
  | { readonly code: 'deadlineNotPassed'; readonly deadline: Instant }
  /** A handover completes or fails a referral of kind `transfer`; nobody says so by hand. */
  | { readonly code: 'referralOfOtherKind'; readonly kind: ReferralKind };
