import type { PauseError } from '@wisselzone/domain/pause';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of pauses that stands in the way. */
export const pauseProblems = {
  pauseUnknown: wisselzone('pauseUnknown', 404, 'Pause Unknown'),
  deadlinesAlreadyPaused: wisselzone('deadlinesAlreadyPaused', 422, 'Deadlines Already Paused'),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  deadlinePaused: wisselzone('deadlinePaused', 422, 'Deadline Paused'),
  deadlineNotPassed: wisselzone('deadlineNotPassed', 422, 'Deadline Not Passed'),
} satisfies Record<PauseError['code'], ProblemType>;
