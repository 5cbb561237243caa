import type { ConsultationStatus, Instant, OrganisationId } from '@wisselzone/kernel';

/** The rules of case consultations that can stand in the way of a command. */
export type ConsultationError =
  | { readonly code: 'consultationUnknown' }
  | { readonly code: 'consultationAlreadyPlanned' }
  | { readonly code: 'notInvolved' }
  /** At least two organisations, and who plans is one of them. */
  | { readonly code: 'consultationParticipantsTooFew' }
  /** Only who is involved may sit at the table. */
  | { readonly code: 'consultationParticipantNotInvolved' }
  | { readonly code: 'consultationInPast' }
  | { readonly code: 'notAParticipant' }
  | { readonly code: 'consultationInOtherStatus'; readonly status: ConsultationStatus }
  | { readonly code: 'consultationNotYet'; readonly startsAt: Instant }
  /** Nobody was there: cancel it, or move it. */
  | { readonly code: 'consultationAttendedByNobody' }
  | { readonly code: 'consultationOwnerNotAParticipant' }
  | { readonly code: 'consultationAgreementUnknown' }
  | { readonly code: 'onlyOwnerMayKeepAgreement'; readonly owner: OrganisationId };
