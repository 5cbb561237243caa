import type { JournalError } from '@wisselzone/domain/journal';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of the journal that stands in the way. */
export const journalProblems = {
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  noteAlreadyRecorded: wisselzone('noteAlreadyRecorded', 422, 'Note Already Recorded'),
  stepAlreadyRecorded: wisselzone('stepAlreadyRecorded', 422, 'Step Already Recorded'),
  stepInFuture: wisselzone('stepInFuture', 422, 'Step In Future'),
} satisfies Record<JournalError['code'], ProblemType>;
