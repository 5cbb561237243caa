import type { Instant } from '@wisselzone/kernel';

/** The rules of an override that can stand in the way of a command. */
export type OverrideError =
  | { readonly code: 'overrideUnknown' }
  | { readonly code: 'overrideAlreadyStarted' }
  | { readonly code: 'notInvolved' }
  /** At least 20 characters that say why. */
  | { readonly code: 'reasonTooShort' }
  /** One minute at least, 60 at most. */
  | { readonly code: 'overrideTooLong' }
  /** Signed in with a second factor at most five minutes ago. */
  | { readonly code: 'secondFactorNotFresh' }
  | { readonly code: 'secondPersonNeeded' }
  /** Only the organisation that asked may confirm, end and review it. */
  | { readonly code: 'onlyOverridingMayDoThis' }
  | { readonly code: 'overrideOver' }
  | { readonly code: 'overrideNotYetOver'; readonly until: Instant };
