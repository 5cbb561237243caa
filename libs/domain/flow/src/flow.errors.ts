/** The rules of the register of flows that can stand in the way of a command. */
export type FlowError =
  | { readonly code: 'flowUnknown' }
  | { readonly code: 'flowAlreadyRegistered' }
  /** The line does not name the organisation that is to be succeeded. */
  | { readonly code: 'predecessorNoParty' }
  /** `control`, or anything that is no purpose of sharing. */
  | { readonly code: 'purposeForbidden' }
  | { readonly code: 'purposesMissing' }
  | { readonly code: 'categoriesMissing' }
  | { readonly code: 'referenceMissing' }
  /** An organisation's own file needs no line in the register. */
  | { readonly code: 'groundNotRegistrable' }
  | { readonly code: 'periodEmpty' };
