import type { ConsultationError } from '@wisselzone/domain/consultation';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of consultations that stands in the way. */
export const consultationProblems = {
  consultationUnknown: wisselzone('consultationUnknown', 404, 'Consultation Unknown'),
  consultationAlreadyPlanned: wisselzone(
    'consultationAlreadyPlanned',
    422,
    'Consultation Already Planned',
  ),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  consultationParticipantsTooFew: wisselzone(
    'consultationParticipantsTooFew',
    422,
    'Consultation Participants Too Few',
  ),
  consultationParticipantNotInvolved: wisselzone(
    'consultationParticipantNotInvolved',
    422,
    'Consultation Participant Not Involved',
  ),
  consultationInPast: wisselzone('consultationInPast', 422, 'Consultation In Past'),
  notAParticipant: wisselzone('notAParticipant', 403, 'Not A Participant'),
  consultationInOtherStatus: wisselzone(
    'consultationInOtherStatus',
    422,
    'Consultation In Other Status',
  ),
  consultationNotYet: wisselzone('consultationNotYet', 422, 'Consultation Not Yet'),
  consultationAttendedByNobody: wisselzone(
    'consultationAttendedByNobody',
    422,
    'Consultation Attended By Nobody',
  ),
  consultationOwnerNotAParticipant: wisselzone(
    'consultationOwnerNotAParticipant',
    422,
    'Consultation Owner Not A Participant',
  ),
  consultationAgreementUnknown: wisselzone(
    'consultationAgreementUnknown',
    422,
    'Consultation Agreement Unknown',
  ),
  onlyOwnerMayKeepAgreement: wisselzone(
    'onlyOwnerMayKeepAgreement',
    403,
    'Only Owner May Keep Agreement',
  ),
} satisfies Record<ConsultationError['code'], ProblemType>;
