/** The rules of persons that can stand in the way of a command; none of them repeats what was sent. */
export type PersonError =
  /** Eleven digits, the last two of which check the first nine (royal decree of 3 April 1984). */
  | { readonly code: 'ssinInvalid' }
  /** The record is not there, or the organisation has nothing to do with it: the same answer. */
  | { readonly code: 'personNotFound' }
  /** The other record is not there, or the organisation has nothing to do with it: the same answer. */
  | { readonly code: 'otherPersonUnknown' }
  /** A number is replaced by another one. */
  | { readonly code: 'identifierReplacedByItself' }
  /** A record is linked to another one. */
  | { readonly code: 'personLinkedToItself' };
