import type { OfferingError } from '@wisselzone/domain/offering';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';
import { referralProblems } from '../referral/referral.problems';

const { notInvolved, referralToOneself, onlyHolderMayTransfer } = referralProblems;
const { deadlinesOutOfOrder, onlySenderMayDoThis, deadlineNotPassed } = referralProblems;

/** What the door answers to each rule of offerings that stands in the way. */
export const offeringProblems = {
  notInvolved,
  referralToOneself,
  onlyHolderMayTransfer,
  deadlinesOutOfOrder,
  onlySenderMayDoThis,
  deadlineNotPassed,
  offeringUnknown: wisselzone('offeringUnknown', 404, 'Offering Unknown'),
  offeringAlreadyMade: wisselzone('offeringAlreadyMade', 422, 'Offering Already Made'),
  candidatesMissing: wisselzone('candidatesMissing', 422, 'Candidates Missing'),
  candidateAlreadyInvolved: wisselzone(
    'candidateAlreadyInvolved',
    422,
    'Candidate Already Involved',
  ),
  offerIdentifiesPerson: wisselzone('offerIdentifiesPerson', 422, 'Offer Identifies Person'),
  offerUnknown: wisselzone('offerUnknown', 404, 'Offer Unknown'),
  onlyCandidateMayAnswer: wisselzone('onlyCandidateMayAnswer', 403, 'Only Candidate May Answer'),
  declineReasonAboutPerson: wisselzone(
    'declineReasonAboutPerson',
    422,
    'Decline Reason About Person',
  ),
  offeringEnded: wisselzone('offeringEnded', 422, 'Offering Ended'),
  candidateNotInterested: wisselzone('candidateNotInterested', 422, 'Candidate Not Interested'),
  requestUnlikeOffer: wisselzone('requestUnlikeOffer', 422, 'Request Unlike Offer'),
} satisfies Record<OfferingError['code'], ProblemType>;
