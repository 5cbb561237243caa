import type { DraftError } from '@wisselzone/domain/draft';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';
import { referralProblems } from '../referral/referral.problems';

const { notInvolved, deadlinesOutOfOrder, deadlineNotPassed } = referralProblems;

/** What the door answers to each rule of drafts that stands in the way. */
export const draftProblems = {
  notInvolved,
  deadlinesOutOfOrder,
  deadlineNotPassed,
  draftUnknown: wisselzone('draftUnknown', 404, 'Draft Unknown'),
  draftAlreadySaved: wisselzone('draftAlreadySaved', 422, 'Draft Already Saved'),
  draftEmpty: wisselzone('draftEmpty', 422, 'Draft Empty'),
  draftEnded: wisselzone('draftEnded', 422, 'Draft Ended'),
} satisfies Record<DraftError['code'], ProblemType>;
