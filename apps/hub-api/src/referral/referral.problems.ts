import type { ReferralError } from '@wisselzone/domain/referral';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of referrals that stands in the way. */
export const referralProblems = {
  referralUnknown: wisselzone('referralUnknown', 404, 'Referral Unknown'),
  referralAlreadyRequested: wisselzone(
    'referralAlreadyRequested',
    422,
    'Referral Already Requested',
  ),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  referralToOneself: wisselzone('referralToOneself', 422, 'Referral To Oneself'),
  referralCategoriesMissing: wisselzone(
    'referralCategoriesMissing',
    422,
    'Referral Categories Missing',
  ),
  onlyHolderMayTransfer: wisselzone('onlyHolderMayTransfer', 422, 'Only Holder May Transfer'),
  deadlinesOutOfOrder: wisselzone('deadlinesOutOfOrder', 422, 'Deadlines Out Of Order'),
  renewedReferralUnknown: wisselzone('renewedReferralUnknown', 422, 'Renewed Referral Unknown'),
  onlyAddresseeMayAnswer: wisselzone('onlyAddresseeMayAnswer', 403, 'Only Addressee May Answer'),
  onlySenderMayDoThis: wisselzone('onlySenderMayDoThis', 403, 'Only Sender May Do This'),
  referralNotReceived: wisselzone('referralNotReceived', 422, 'Referral Not Received'),
  referralInOtherStatus: wisselzone('referralInOtherStatus', 422, 'Referral In Other Status'),
  referralAlreadyAnswered: wisselzone('referralAlreadyAnswered', 422, 'Referral Already Answered'),
  noInformationAsked: wisselzone('noInformationAsked', 422, 'No Information Asked'),
  noMomentProposed: wisselzone('noMomentProposed', 422, 'No Moment Proposed'),
  deadlineNotPassed: wisselzone('deadlineNotPassed', 422, 'Deadline Not Passed'),
  referralOfOtherKind: wisselzone('referralOfOtherKind', 422, 'Referral Of Other Kind'),
  notAPartyOfReferral: wisselzone('notAPartyOfReferral', 403, 'Not A Party Of Referral'),
  noCancellationAsked: wisselzone('noCancellationAsked', 422, 'No Cancellation Asked'),
  onlyOtherSideMayConfirm: wisselzone(
    'onlyOtherSideMayConfirm',
    403,
    'Only Other Side May Confirm',
  ),
  handoverUnderWay: wisselzone('handoverUnderWay', 422, 'Handover Under Way'),
} satisfies Record<ReferralError['code'], ProblemType>;
