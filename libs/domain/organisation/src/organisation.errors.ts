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
  | { readonly code: 'webhookRotationUnderWay' };
