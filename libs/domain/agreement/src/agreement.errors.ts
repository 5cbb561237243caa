import type { PersonalTrace } from '@wisselzone/kernel';

/** The rules of cooperation agreements that can stand in the way of a command. */
export type AgreementError =
  | { readonly code: 'agreementUnknown' }
  | { readonly code: 'agreementAlreadyRegistered' }
  /** Its last day is past; what is agreed now is another agreement. */
  | { readonly code: 'agreementOver' }
  | { readonly code: 'partiesMissing' }
  /** The organisation that is to be succeeded is no party. */
  | { readonly code: 'predecessorNoParty' }
  /** `control`, or anything that is no purpose of sharing. */
  | { readonly code: 'purposeForbidden' }
  | { readonly code: 'purposesMissing' }
  | { readonly code: 'categoriesMissing' }
  /** A contact of an organisation that is no party. */
  | { readonly code: 'contactOfNoParty' }
  /** Not whole days from 1, or not receive before decide before expire. */
  | { readonly code: 'deadlinesOutOfOrder' }
  | { readonly code: 'periodEmpty' }
  | { readonly code: 'templateUnknown' }
  | { readonly code: 'templateAlreadyAdded' }
  /** Its last day is past. */
  | { readonly code: 'templateOver' }
  /** A purpose or categories that the agreement does not cover. */
  | { readonly code: 'templateBeyondAgreement'; readonly beyond: readonly string[] }
  /** What kinds of personal data its texts seem to hold; never where or what. */
  | { readonly code: 'templateIdentifiesPerson'; readonly traces: readonly PersonalTrace[] };
