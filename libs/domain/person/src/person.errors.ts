/** The rules of persons that can stand in the way of a command; none of them repeats what was sent. */
export type PersonError =
  /** Eleven digits, the last two of which check the first nine (royal decree of 3 April 1984). */
  { readonly code: 'ssinInvalid' };
