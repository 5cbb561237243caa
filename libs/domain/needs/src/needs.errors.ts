/** The rules of needs that can stand in the way of a command. */
export type NeedsError =
  | { readonly code: 'notInvolved' }
  | { readonly code: 'conditionUnknown' }
  /** Only who is involved in the dossier can see to a condition. */
  | { readonly code: 'conditionOwnerNotInvolved' }
  | { readonly code: 'measurementAlreadyRecorded' }
  | { readonly code: 'measurementInFuture' };
