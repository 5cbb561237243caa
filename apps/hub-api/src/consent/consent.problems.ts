import type { ConsentError } from '@wisselzone/domain/consent';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of consent that stands in the way. */
export const consentProblems = {
  consentUnknown: wisselzone('consentUnknown', 404, 'Consent Unknown'),
  consentAlreadyGiven: wisselzone('consentAlreadyGiven', 422, 'Consent Already Given'),
  consentAlreadyRequested: wisselzone('consentAlreadyRequested', 422, 'Consent Already Requested'),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  purposeForbidden: wisselzone('purposeForbidden', 422, 'Purpose Forbidden'),
  categoriesMissing: wisselzone('categoriesMissing', 422, 'Categories Missing'),
  recipientsMissing: wisselzone('recipientsMissing', 422, 'Recipients Missing'),
  periodEmpty: wisselzone('periodEmpty', 422, 'Period Empty'),
  periodOver: wisselzone('periodOver', 422, 'Period Over'),
  consentWiderThanAsked: wisselzone('consentWiderThanAsked', 422, 'Consent Wider Than Asked'),
  renewalNotLonger: wisselzone('renewalNotLonger', 422, 'Renewal Not Longer'),
  categoriesNotInConsent: wisselzone('categoriesNotInConsent', 422, 'Categories Not In Consent'),
  notARecipient: wisselzone('notARecipient', 403, 'Not A Recipient'),
  nothingWithdrawn: wisselzone('nothingWithdrawn', 422, 'Nothing Withdrawn'),
  confirmationNotYetDue: wisselzone('confirmationNotYetDue', 422, 'Confirmation Not Yet Due'),
  consentNotYetExpired: wisselzone('consentNotYetExpired', 422, 'Consent Not Yet Expired'),
  consentInOtherStatus: wisselzone('consentInOtherStatus', 422, 'Consent In Other Status'),
} satisfies Record<ConsentError['code'], ProblemType>;
