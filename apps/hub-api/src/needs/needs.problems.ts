import type { NeedsError } from '@wisselzone/domain/needs';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of needs that stands in the way. */
export const needsProblems = {
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  conditionUnknown: wisselzone('conditionUnknown', 404, 'Condition Unknown'),
  conditionOwnerNotInvolved: wisselzone(
    'conditionOwnerNotInvolved',
    422,
    'Condition Owner Not Involved',
  ),
  measurementAlreadyRecorded: wisselzone(
    'measurementAlreadyRecorded',
    422,
    'Measurement Already Recorded',
  ),
  measurementInFuture: wisselzone('measurementInFuture', 422, 'Measurement In Future'),
} satisfies Record<NeedsError['code'], ProblemType>;
