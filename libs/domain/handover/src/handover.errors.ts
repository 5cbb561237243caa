import type {
  Day,
  HandoverId,
  HandoverStatus,
  Instant,
  OrganisationId,
  ReferralKind,
  ReferralStatus,
} from '@wisselzone/kernel';

/** The rules of handovers that can stand in the way of a command. */
export type HandoverError =
  | { readonly code: 'handoverUnknown' }
  | { readonly code: 'handoverAlreadyProposed' }
  | { readonly code: 'referralUnknown' }
  | { readonly code: 'referralOfOtherKind'; readonly kind: ReferralKind }
  /** A handover needs a referral of kind `transfer` that was accepted and not yet used. */
  | { readonly code: 'referralNotAccepted'; readonly status: ReferralStatus }
  /** Finish or break off that one first. */
  | { readonly code: 'handoverAlreadyOpen'; readonly handover: HandoverId }
  /** The baton has moved on; it can only be handed over by who holds it. */
  | { readonly code: 'batonElsewhere'; readonly holder: OrganisationId }
  | { readonly code: 'notAPartyOfHandover' }
  | { readonly code: 'onlySenderMayDoThis' }
  | { readonly code: 'onlyReceiverMayDoThis' }
  /** What is asked does not fit where the handover stands. */
  | { readonly code: 'handoverInOtherStatus'; readonly status: HandoverStatus }
  /** An intake is recorded once it was due, unless it is moved. */
  | { readonly code: 'intakeNotYet'; readonly intakeAt: Instant }
  | { readonly code: 'intakeAlreadyRecorded' }
  /** A moved intake names its new moment; what was held or missed has none. */
  | { readonly code: 'intakeMomentMissing' }
  | { readonly code: 'intakeNotMoved' }
  /** Whoever comes back later begins a new journey. */
  | { readonly code: 'reopeningTermOver'; readonly until: Instant }
  | { readonly code: 'overlapEndOver' }
  | { readonly code: 'overlapEndNotLater'; readonly plannedEnd: Day }
  | { readonly code: 'overlapEndAlreadyDecided' }
  /** The sender confirms the end of the overlap, or its supervisor decides it, before the baton moves. */
  | { readonly code: 'overlapEndNotConfirmed' }
  /** The asking organisation names its lead professional first. */
  | { readonly code: 'leadProfessionalNotNamed' }
  | { readonly code: 'aftercareMomentsMissing' }
  | { readonly code: 'aftercareMomentsDoubled' }
  | { readonly code: 'aftercareOwnerNotAParty' }
  | { readonly code: 'aftercareMomentUnknown' }
  | { readonly code: 'aftercareMomentAlreadyHeld' }
  | { readonly code: 'onlyOwnerMayHoldMoment'; readonly owner: OrganisationId }
  /** Closing needs an aftercare plan, or an explicit reason why there is none. */
  | { readonly code: 'aftercarePlanMissing' }
  /** No outcome is asked at this moment: the handover is not closed, or nothing more is asked. */
  | { readonly code: 'outcomeNotAsked' }
  | { readonly code: 'outcomeNotYetAsked'; readonly from: Day }
  | { readonly code: 'outcomeAlreadyRecorded' }
  | { readonly code: 'takeBackDateOver' }
  | { readonly code: 'deadlineNotPassed'; readonly deadline: Instant };
