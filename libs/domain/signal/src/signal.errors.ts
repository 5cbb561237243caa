import type { PersonalTrace } from '@wisselzone/kernel';

/** The rules of signals that can stand in the way of a command. */
export type SignalError =
  | { readonly code: 'signalUnknown' }
  | { readonly code: 'signalAlreadyRecorded' }
  | { readonly code: 'signalAlreadyAnswered' }
  | { readonly code: 'signalTextMissing' }
  | { readonly code: 'areaMissing' }
  /** What kinds it seems to hold; never where or what. */
  | { readonly code: 'personalDataInSignal'; readonly traces: readonly PersonalTrace[] };
