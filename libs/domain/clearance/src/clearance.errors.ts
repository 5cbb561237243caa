import type { Instant } from '@wisselzone/kernel';

/** The rules of an objection that can stand in the way of a command. */
export type ObjectionError =
  | { readonly code: 'objectionUnknown' }
  | { readonly code: 'objectionAlreadyRaised' }
  | { readonly code: 'notInvolved' }
  /** `control`, or anything that is no purpose of sharing. */
  | { readonly code: 'purposeForbidden' };

/** The rules of necessity that can stand in the way of a command. */
export type NecessityError =
  | { readonly code: 'necessityUnknown' }
  | { readonly code: 'necessityAlreadyDeclared' }
  | { readonly code: 'notInvolved' }
  | { readonly code: 'purposeForbidden' }
  | { readonly code: 'categoriesMissing' }
  | { readonly code: 'recipientsMissing' }
  /** One hour at least, 72 at most. */
  | { readonly code: 'necessityTooLong' }
  /** At least 20 characters that say why. */
  | { readonly code: 'reasonTooShort' }
  /** Only who declared it may end it before its time. */
  | { readonly code: 'onlyDeclarerMayDoThis' }
  | { readonly code: 'necessityNotYetOver'; readonly until: Instant };
