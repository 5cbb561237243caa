import type { OverrideError } from '@wisselzone/domain/override';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of an override that stands in the way. */
export const overrideProblems = {
  overrideUnknown: wisselzone('overrideUnknown', 404, 'Override Unknown'),
  overrideAlreadyStarted: wisselzone('overrideAlreadyStarted', 422, 'Override Already Started'),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  reasonTooShort: wisselzone('reasonTooShort', 422, 'Reason Too Short'),
  overrideTooLong: wisselzone('overrideTooLong', 422, 'Override Too Long'),
  secondFactorNotFresh: wisselzone('secondFactorNotFresh', 403, 'Second Factor Not Fresh'),
  secondPersonNeeded: wisselzone('secondPersonNeeded', 403, 'Second Person Needed'),
  onlyOverridingMayDoThis: wisselzone(
    'onlyOverridingMayDoThis',
    403,
    'Only Overriding May Do This',
  ),
  overrideOver: wisselzone('overrideOver', 422, 'Override Over'),
  overrideNotYetOver: wisselzone('overrideNotYetOver', 422, 'Override Not Yet Over'),
} satisfies Record<OverrideError['code'], ProblemType>;
