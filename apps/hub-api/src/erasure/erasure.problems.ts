import type { ErasureError } from '@wisselzone/domain/erasure';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of erasure that stands in the way. */
export const erasureProblems = {
  erasureUnknown: wisselzone('erasureUnknown', 404, 'Erasure Unknown'),
  erasureAlreadyAsked: wisselzone('erasureAlreadyAsked', 422, 'Erasure Already Asked'),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  erasureCategoryMismatch: wisselzone('erasureCategoryMismatch', 422, 'Erasure Category Mismatch'),
  secondPersonNeeded: wisselzone('secondPersonNeeded', 403, 'Second Person Needed'),
  onlyHolderMayConfirmErasure: wisselzone(
    'onlyHolderMayConfirmErasure',
    403,
    'Only Holder May Confirm Erasure',
  ),
  notToldOfErasure: wisselzone('notToldOfErasure', 403, 'Not Told Of Erasure'),
  keptGroundMismatch: wisselzone('keptGroundMismatch', 422, 'Kept Ground Mismatch'),
  erasureAnswerNotDue: wisselzone('erasureAnswerNotDue', 422, 'Erasure Answer Not Due'),
  erasureInOtherStatus: wisselzone('erasureInOtherStatus', 422, 'Erasure In Other Status'),
} satisfies Record<ErasureError['code'], ProblemType>;
