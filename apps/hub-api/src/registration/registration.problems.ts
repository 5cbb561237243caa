import type { RegistrationError } from '@wisselzone/domain/registration';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of registrations that stands in the way. */
export const registrationProblems = {
  registrationUnknown: wisselzone('registrationUnknown', 404, 'Registration Unknown'),
  registrationAlreadyRequested: wisselzone(
    'registrationAlreadyRequested',
    422,
    'Registration Already Requested',
  ),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  registrationToOneself: wisselzone('registrationToOneself', 422, 'Registration To Oneself'),
  registrationAddresseeNotInvolved: wisselzone(
    'registrationAddresseeNotInvolved',
    422,
    'Registration Addressee Not Involved',
  ),
  registrationUnderWay: wisselzone('registrationUnderWay', 422, 'Registration Under Way'),
  mandateNotValid: wisselzone('mandateNotValid', 422, 'Mandate Not Valid'),
  onlyAddresseeMayAnswer: wisselzone('onlyAddresseeMayAnswer', 403, 'Only Addressee May Answer'),
  registrationInOtherStatus: wisselzone(
    'registrationInOtherStatus',
    422,
    'Registration In Other Status',
  ),
} satisfies Record<RegistrationError['code'], ProblemType>;
