import type { PersonError } from '@wisselzone/domain/person';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';
import { commandProblems } from '../command/command.problems';

/** What the door answers to each rule of persons that stands in the way. */
export const personProblems = {
  ssinInvalid: wisselzone('ssinInvalid', 422, 'Ssin Invalid'),
  personNotFound: standardProblems.resourceNotFound,
  otherPersonUnknown: commandProblems.personUnknown,
  identifierReplacedByItself: wisselzone(
    'identifierReplacedByItself',
    422,
    'Identifier Replaced By Itself',
  ),
  personLinkedToItself: wisselzone('personLinkedToItself', 422, 'Person Linked To Itself'),
} satisfies Record<PersonError['code'], ProblemType>;
