import type { NecessityError, ObjectionError } from '@wisselzone/domain/clearance';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of objection and necessity that stands in the way. */
export const clearanceProblems = {
  objectionUnknown: wisselzone('objectionUnknown', 404, 'Objection Unknown'),
  objectionAlreadyRaised: wisselzone('objectionAlreadyRaised', 422, 'Objection Already Raised'),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  purposeForbidden: wisselzone('purposeForbidden', 422, 'Purpose Forbidden'),
  necessityUnknown: wisselzone('necessityUnknown', 404, 'Necessity Unknown'),
  necessityAlreadyDeclared: wisselzone(
    'necessityAlreadyDeclared',
    422,
    'Necessity Already Declared',
  ),
  categoriesMissing: wisselzone('categoriesMissing', 422, 'Categories Missing'),
  recipientsMissing: wisselzone('recipientsMissing', 422, 'Recipients Missing'),
  necessityTooLong: wisselzone('necessityTooLong', 422, 'Necessity Too Long'),
  reasonTooShort: wisselzone('reasonTooShort', 422, 'Reason Too Short'),
  onlyDeclarerMayDoThis: wisselzone('onlyDeclarerMayDoThis', 403, 'Only Declarer May Do This'),
  necessityNotYetOver: wisselzone('necessityNotYetOver', 422, 'Necessity Not Yet Over'),
} satisfies Record<(ObjectionError | NecessityError)['code'], ProblemType>;
