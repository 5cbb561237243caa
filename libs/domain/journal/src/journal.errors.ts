/** The rules of the journal that can stand in the way of a command. */
export type JournalError =
  | { readonly code: 'notInvolved' }
  | { readonly code: 'noteAlreadyRecorded' }
  | { readonly code: 'stepAlreadyRecorded' }
  | { readonly code: 'stepInFuture' };
