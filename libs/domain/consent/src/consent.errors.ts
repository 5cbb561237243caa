import type { ConsentStatus, DataCategory, Instant } from '@wisselzone/kernel';

/** The rules of consent that can stand in the way of a command. */
export type ConsentError =
  | { readonly code: 'consentUnknown' }
  | { readonly code: 'consentAlreadyGiven' }
  | { readonly code: 'consentAlreadyRequested' }
  | { readonly code: 'notInvolved' }
  /** `control`, or anything that is no purpose of sharing. */
  | { readonly code: 'purposeForbidden' }
  | { readonly code: 'categoriesMissing' }
  | { readonly code: 'recipientsMissing' }
  /** `until` must come after `from`, and must not be over. */
  | { readonly code: 'periodEmpty' }
  | { readonly code: 'periodOver' }
  /** What is given must lie within what the person was asked. */
  | { readonly code: 'consentWiderThanAsked' }
  /** A renewal must last longer than what it renews. */
  | { readonly code: 'renewalNotLonger'; readonly until: Instant }
  | { readonly code: 'categoriesNotInConsent'; readonly categories: readonly DataCategory[] }
  | { readonly code: 'notARecipient' }
  | { readonly code: 'nothingWithdrawn' }
  /** The term in which recipients confirm still runs. */
  | { readonly code: 'confirmationNotYetDue'; readonly confirmBy?: Instant }
  | { readonly code: 'consentNotYetExpired'; readonly until: Instant }
  | { readonly code: 'consentInOtherStatus'; readonly status: ConsentStatus };
