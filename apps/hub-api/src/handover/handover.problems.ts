import type { HandoverError } from '@wisselzone/domain/handover';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of handovers that stands in the way. */
export const handoverProblems = {
  handoverUnknown: wisselzone('handoverUnknown', 404, 'Handover Unknown'),
  handoverAlreadyProposed: wisselzone('handoverAlreadyProposed', 422, 'Handover Already Proposed'),
  referralUnknown: wisselzone('referralUnknown', 404, 'Referral Unknown'),
  referralOfOtherKind: wisselzone('referralOfOtherKind', 422, 'Referral Of Other Kind'),
  referralNotAccepted: wisselzone('referralNotAccepted', 422, 'Referral Not Accepted'),
  handoverAlreadyOpen: wisselzone('handoverAlreadyOpen', 422, 'Handover Already Open'),
  batonElsewhere: wisselzone('batonElsewhere', 422, 'Baton Elsewhere'),
  notAPartyOfHandover: wisselzone('notAPartyOfHandover', 403, 'Not A Party Of Handover'),
  onlySenderMayDoThis: wisselzone('onlySenderMayDoThis', 403, 'Only Sender May Do This'),
  onlyReceiverMayDoThis: wisselzone('onlyReceiverMayDoThis', 403, 'Only Receiver May Do This'),
  handoverInOtherStatus: wisselzone('handoverInOtherStatus', 422, 'Handover In Other Status'),
  overlapEndOver: wisselzone('overlapEndOver', 422, 'Overlap End Over'),
  overlapEndNotLater: wisselzone('overlapEndNotLater', 422, 'Overlap End Not Later'),
  overlapEndAlreadyDecided: wisselzone(
    'overlapEndAlreadyDecided',
    422,
    'Overlap End Already Decided',
  ),
  overlapEndNotConfirmed: wisselzone('overlapEndNotConfirmed', 422, 'Overlap End Not Confirmed'),
  leadProfessionalNotNamed: wisselzone(
    'leadProfessionalNotNamed',
    422,
    'Lead Professional Not Named',
  ),
  aftercareMomentsMissing: wisselzone('aftercareMomentsMissing', 422, 'Aftercare Moments Missing'),
  aftercareMomentsDoubled: wisselzone('aftercareMomentsDoubled', 422, 'Aftercare Moments Doubled'),
  aftercareOwnerNotAParty: wisselzone(
    'aftercareOwnerNotAParty',
    422,
    'Aftercare Owner Not A Party',
  ),
  aftercareMomentUnknown: wisselzone('aftercareMomentUnknown', 422, 'Aftercare Moment Unknown'),
  aftercareMomentAlreadyHeld: wisselzone(
    'aftercareMomentAlreadyHeld',
    422,
    'Aftercare Moment Already Held',
  ),
  onlyOwnerMayHoldMoment: wisselzone('onlyOwnerMayHoldMoment', 403, 'Only Owner May Hold Moment'),
  aftercarePlanMissing: wisselzone('aftercarePlanMissing', 422, 'Aftercare Plan Missing'),
  takeBackDateOver: wisselzone('takeBackDateOver', 422, 'Take Back Date Over'),
  deadlineNotPassed: wisselzone('deadlineNotPassed', 422, 'Deadline Not Passed'),
  intakeNotYet: wisselzone('intakeNotYet', 422, 'Intake Not Yet'),
  intakeAlreadyRecorded: wisselzone('intakeAlreadyRecorded', 422, 'Intake Already Recorded'),
  intakeMomentMissing: wisselzone('intakeMomentMissing', 422, 'Intake Moment Missing'),
  intakeNotMoved: wisselzone('intakeNotMoved', 422, 'Intake Not Moved'),
  reopeningTermOver: wisselzone('reopeningTermOver', 422, 'Reopening Term Over'),
} satisfies Record<HandoverError['code'], ProblemType>;
