import type { ConsultationAgreementId, ConsultationId, QuestionId } from '@wisselzone/kernel';
import { asks, day, days, request, type Asks } from './dossier-story';
import { clock, nth, ocmw, person, vdab } from './parties';

const question = (number: number) => nth<QuestionId>('e4', number);
const consultation = (number: number) => nth<ConsultationId>('e5', number);
const agreed = nth<ConsultationAgreementId>('e6', 41);

const questions: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  request(41, 'support', vdab, 1),
  asks(ocmw, 2, {
    type: 'AskQuestion',
    question: question(41),
    to: vdab,
    answerBy: days(7),
    text: 'Volgt zij de opleiding nog?',
  }),
  asks(ocmw, 5, { type: 'RemindQuestion', question: question(41) }),
  asks(clock, 8, { type: 'NoteQuestionDeadlineMissed', question: question(41) }),
  asks(vdab, 9, { type: 'AnswerQuestion', question: question(41), text: 'Ja, elke dag' }),
  asks(vdab, 10, {
    type: 'AskQuestion',
    question: question(42),
    to: ocmw,
    answerBy: days(15),
    text: 'Is er al opvang?',
  }),
  asks(vdab, 11, { type: 'WithdrawQuestion', question: question(42) }),
];

const consultations: readonly Asks[] = [
  asks(ocmw, 12, {
    type: 'PlanConsultation',
    consultation: consultation(41),
    startsAt: days(14),
    participants: [ocmw, vdab],
    place: 'Werkwinkel',
    text: 'Samen vooruit kijken',
  }),
  asks(vdab, 13, { type: 'MoveConsultation', consultation: consultation(41), startsAt: days(16) }),
  asks(ocmw, 17, {
    type: 'RecordConsultation',
    consultation: consultation(41),
    attended: [ocmw],
    agreements: [{ agreed, owner: vdab, due: day(30), text: 'Vraagt een plaats aan' }],
    text: 'Goed gesprek',
    next: { consultation: consultation(42), startsAt: days(40) },
  }),
  asks(vdab, 29, {
    type: 'KeepConsultationAgreement',
    consultation: consultation(41),
    agreed,
    text: 'Plaats gevonden',
  }),
  asks(ocmw, 30, {
    type: 'CancelConsultation',
    consultation: consultation(42),
    reason: 'Niet meer nodig',
  }),
];

/** What two organisations ask each other and agree together, outside any referral. */
export const betweenStory: readonly Asks[] = [...questions, ...consultations];
