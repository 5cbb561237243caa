import type { PersonError } from '@wisselzone/domain/person';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of persons that stands in the way. */
export const personProblems = {
  ssinInvalid: wisselzone('ssinInvalid', 422, 'Ssin Invalid'),
} satisfies Record<PersonError['code'], ProblemType>;
