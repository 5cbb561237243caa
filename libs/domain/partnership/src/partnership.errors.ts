/** The rules of partnerships that can stand in the way of a command. */
export type PartnershipError =
  | { readonly code: 'partnershipUnknown' }
  | { readonly code: 'partnershipAlreadyRegistered' }
  | { readonly code: 'partnershipNameMissing' }
  /** Fewer than two, or one of them twice. */
  | { readonly code: 'partnersMissing' }
  | { readonly code: 'workingAreaMissing' }
  /** Its last day is past. */
  | { readonly code: 'partnershipOver' };
