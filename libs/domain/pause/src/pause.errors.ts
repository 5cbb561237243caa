import type { Instant, PauseId } from '@wisselzone/kernel';

/** The rules of pauses that can stand in the way of a command. */
export type PauseError =
  | { readonly code: 'pauseUnknown' }
  /** The person was not reached since this pause began. */
  | { readonly code: 'deadlinesAlreadyPaused'; readonly pause: PauseId }
  | { readonly code: 'notInvolved' }
  /** The deadline stands still, at most until then. */
  | { readonly code: 'deadlinePaused'; readonly until: Instant }
  | { readonly code: 'deadlineNotPassed'; readonly deadline: Instant };
