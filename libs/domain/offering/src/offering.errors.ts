import type { Instant, OrganisationId, PersonalTrace } from '@wisselzone/kernel';
import type { OfferingStatus } from './offering.state';

/** The rules of offerings that can stand in the way of a command. */
export type OfferingError =
  | { readonly code: 'offeringUnknown' }
  | { readonly code: 'offeringAlreadyMade' }
  | { readonly code: 'notInvolved' }
  | { readonly code: 'referralToOneself' }
  | { readonly code: 'onlyHolderMayTransfer'; readonly holder: OrganisationId }
  | { readonly code: 'candidatesMissing' }
  /** Who works on the dossier knows the person: it is asked by name. */
  | { readonly code: 'candidateAlreadyInvolved'; readonly organisation: OrganisationId }
  /** What kinds of personal data the question seems to hold; never where or what. */
  | { readonly code: 'offerIdentifiesPerson'; readonly traces: readonly PersonalTrace[] }
  | { readonly code: 'deadlinesOutOfOrder' }
  | { readonly code: 'offerUnknown' }
  | { readonly code: 'onlyCandidateMayAnswer' }
  /** Whoever does not know the person cannot decline on her account. */
  | { readonly code: 'declineReasonAboutPerson' }
  | { readonly code: 'offeringEnded'; readonly status: OfferingStatus }
  | { readonly code: 'onlySenderMayDoThis' }
  /** Only a candidate that showed interest is chosen. */
  | { readonly code: 'candidateNotInterested' }
  /** The request names another organisation, kind or purpose than was offered. */
  | { readonly code: 'requestUnlikeOffer' }
  | { readonly code: 'deadlineNotPassed'; readonly deadline: Instant };
