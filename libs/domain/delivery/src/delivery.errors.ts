/** The rules of deliveries that can stand in the way of a command. */
export type DeliveryError =
  | { readonly code: 'replayRangeEmpty' }
  /** More than may be sent again in one go: ask for a shorter range. */
  | { readonly code: 'replayRangeTooLong'; readonly most: number }
  | { readonly code: 'skipUnknown' }
  | { readonly code: 'skipAlreadyAsked' }
  | { readonly code: 'skipAlreadyAnswered' }
  /** Whoever asked cannot be the one who agrees. */
  | { readonly code: 'skipNeedsAnotherPerson' };
