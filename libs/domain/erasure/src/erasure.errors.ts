import type { Instant } from '@wisselzone/kernel';
import type { ErasureStatus } from './erasure.state';

/** The rules of erasure that can stand in the way of a command. */
export type ErasureError =
  | { readonly code: 'erasureUnknown' }
  | { readonly code: 'erasureAlreadyAsked' }
  | { readonly code: 'notInvolved' }
  /** A category is named exactly when one category is to be erased. */
  | { readonly code: 'erasureCategoryMismatch' }
  /** Whoever asked cannot be the second person. */
  | { readonly code: 'secondPersonNeeded' }
  /** A category of this dossier is erased by, or confirmed by, the holder of the baton. */
  | { readonly code: 'onlyHolderMayConfirmErasure' }
  | { readonly code: 'notToldOfErasure' }
  /** Who keeps its copy names the ground; who erased it has none to name. */
  | { readonly code: 'keptGroundMismatch' }
  | { readonly code: 'erasureAnswerNotDue'; readonly answerBy: Instant }
  | { readonly code: 'erasureInOtherStatus'; readonly status: ErasureStatus };
