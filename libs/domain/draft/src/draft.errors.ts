import type { Instant } from '@wisselzone/kernel';
import type { DraftStatus } from './draft.state';

/** The rules of drafts that can stand in the way of a command. */
export type DraftError =
  /** Also for whoever it does not belong to: that there is a draft is its writer's business. */
  | { readonly code: 'draftUnknown' }
  | { readonly code: 'draftAlreadySaved' }
  | { readonly code: 'draftEmpty' }
  | { readonly code: 'notInvolved' }
  | { readonly code: 'deadlinesOutOfOrder' }
  /** How: it was sent, discarded or has expired. */
  | { readonly code: 'draftEnded'; readonly end: DraftStatus }
  | { readonly code: 'deadlineNotPassed'; readonly deadline: Instant };
