import type { Instant, QuestionStatus } from '@wisselzone/kernel';

/** The rules of questions that can stand in the way of a command. */
export type QuestionError =
  | { readonly code: 'questionUnknown' }
  | { readonly code: 'questionAlreadyAsked' }
  | { readonly code: 'notInvolved' }
  | { readonly code: 'questionToOneself' }
  /** Whoever is not involved is asked by a referral, which says on what ground. */
  | { readonly code: 'questionAddresseeNotInvolved' }
  | { readonly code: 'onlyAddresseeMayAnswer' }
  | { readonly code: 'onlyAskerMayDoThis' }
  | { readonly code: 'questionInOtherStatus'; readonly status: QuestionStatus }
  | { readonly code: 'deadlineNotPassed'; readonly deadline: Instant };
