import type { OrganisationId } from '@wisselzone/kernel';

/** The rules of organisations that can stand in the way of a command. */
export type OrganisationError =
  | { readonly code: 'organisationUnknown' }
  | { readonly code: 'organisationAlreadyRegistered' }
  | { readonly code: 'organisationNameMissing' }
  | { readonly code: 'teamAlreadyRegistered' }
  | { readonly code: 'teamUnknown' }
  | { readonly code: 'webhookUnknown' }
  | { readonly code: 'webhookAlreadyRegistered' }
  | { readonly code: 'webhookInUse' }
  | { readonly code: 'webhookRotationUnderWay' }
  | { readonly code: 'absenceUnknown' }
  | { readonly code: 'absenceAlreadyRecorded' }
  /** It is over on an earlier day already; a longer one is another absence. */
  | { readonly code: 'absenceEndsEarlier' }
  /** Whoever should stand in is away on one of these days. */
  | { readonly code: 'replacementAway' }
  | { readonly code: 'periodEmpty' }
  | { readonly code: 'organisationActsForItself' }
  /** Nobody was allowed to act for it as this association. */
  | { readonly code: 'actingForUnknown' }
  | { readonly code: 'organisationSucceedsItself' }
  /** `successor` was recorded before. */
  | { readonly code: 'successorAlreadyRecorded'; readonly successor: OrganisationId };
