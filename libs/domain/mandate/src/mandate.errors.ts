import type { Instant, MandateStatus } from '@wisselzone/kernel';

/** The rules of mandates that can stand in the way of a command. */
export type MandateError =
  | { readonly code: 'mandateUnknown' }
  | { readonly code: 'mandateAlreadyGiven' }
  | { readonly code: 'notInvolved' }
  /** Nobody needs a mandate to act at its own desk. */
  | { readonly code: 'mandateTowardsOneself' }
  | { readonly code: 'mandateScopeMissing' }
  /** `until` must come after `from`, and must not be over. */
  | { readonly code: 'periodEmpty' }
  | { readonly code: 'periodOver' }
  | { readonly code: 'mandateNotYetExpired'; readonly until: Instant }
  | { readonly code: 'mandateInOtherStatus'; readonly status: MandateStatus };
