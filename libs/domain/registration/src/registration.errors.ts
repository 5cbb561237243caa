import type { MandateFault, RegistrationId, RegistrationStatus } from '@wisselzone/kernel';

/** The rules of registrations that can stand in the way of a command. */
export type RegistrationError =
  | { readonly code: 'registrationUnknown' }
  | { readonly code: 'registrationAlreadyRequested' }
  | { readonly code: 'notInvolved' }
  | { readonly code: 'registrationToOneself' }
  /** Whoever is not involved is asked by a referral, which says on what ground. */
  | { readonly code: 'registrationAddresseeNotInvolved' }
  | { readonly code: 'registrationUnderWay'; readonly registration: RegistrationId }
  | { readonly code: 'mandateNotValid'; readonly because: MandateFault }
  | { readonly code: 'onlyAddresseeMayAnswer' }
  | { readonly code: 'registrationInOtherStatus'; readonly status: RegistrationStatus };
