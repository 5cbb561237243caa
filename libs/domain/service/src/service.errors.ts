/** The rules of services that can stand in the way of a command. */
export type ServiceError =
  | { readonly code: 'serviceUnknown' }
  | { readonly code: 'serviceAlreadyRegistered' }
  | { readonly code: 'serviceNameMissing' }
  | { readonly code: 'lifeDomainsMissing' }
  | { readonly code: 'workingAreaMissing' }
  /** Its last day is past. */
  | { readonly code: 'serviceOver' }
  /** Nobody can say today how it will be tomorrow. */
  | { readonly code: 'availabilityToCome' }
  /** Something younger is known. */
  | { readonly code: 'availabilityOutdated' };
