import type { QuestionError } from '@wisselzone/domain/question';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of questions that stands in the way. */
export const questionProblems = {
  questionUnknown: wisselzone('questionUnknown', 404, 'Question Unknown'),
  questionAlreadyAsked: wisselzone('questionAlreadyAsked', 422, 'Question Already Asked'),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  questionToOneself: wisselzone('questionToOneself', 422, 'Question To Oneself'),
  questionAddresseeNotInvolved: wisselzone(
    'questionAddresseeNotInvolved',
    422,
    'Question Addressee Not Involved',
  ),
  onlyAddresseeMayAnswer: wisselzone('onlyAddresseeMayAnswer', 403, 'Only Addressee May Answer'),
  onlyAskerMayDoThis: wisselzone('onlyAskerMayDoThis', 403, 'Only Asker May Do This'),
  questionInOtherStatus: wisselzone('questionInOtherStatus', 422, 'Question In Other Status'),
  deadlineNotPassed: wisselzone('deadlineNotPassed', 422, 'Deadline Not Passed'),
} satisfies Record<QuestionError['code'], ProblemType>;
