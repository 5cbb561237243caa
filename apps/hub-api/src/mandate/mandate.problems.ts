import type { MandateError } from '@wisselzone/domain/mandate';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of mandates that stands in the way. */
export const mandateProblems = {
  mandateUnknown: wisselzone('mandateUnknown', 404, 'Mandate Unknown'),
  mandateAlreadyGiven: wisselzone('mandateAlreadyGiven', 422, 'Mandate Already Given'),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  mandateTowardsOneself: wisselzone('mandateTowardsOneself', 422, 'Mandate Towards Oneself'),
  mandateScopeMissing: wisselzone('mandateScopeMissing', 422, 'Mandate Scope Missing'),
  periodEmpty: wisselzone('periodEmpty', 422, 'Period Empty'),
  periodOver: wisselzone('periodOver', 422, 'Period Over'),
  mandateNotYetExpired: wisselzone('mandateNotYetExpired', 422, 'Mandate Not Yet Expired'),
  mandateInOtherStatus: wisselzone('mandateInOtherStatus', 422, 'Mandate In Other Status'),
} satisfies Record<MandateError['code'], ProblemType>;
