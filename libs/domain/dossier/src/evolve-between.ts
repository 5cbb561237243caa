import { evolveConsultation, type ConsultationEvent } from '@wisselzone/domain/consultation';
import { evolvePause, type PauseEvent } from '@wisselzone/domain/pause';
import { evolveMandate, type MandateEvent } from '@wisselzone/domain/mandate';
import { evolveQuestion, type QuestionEvent } from '@wisselzone/domain/question';
import { evolveRegistration, type RegistrationEvent } from '@wisselzone/domain/registration';
import type { Fact } from '@wisselzone/kernel';
import { isEventOf, type DossierEvent } from './dossier.events';
import type { Dossier } from './dossier.types';
import { withEntry } from './entries';
import { withDeadlines } from './pausing';

const withQuestion = (dossier: Dossier, event: Fact<QuestionEvent>): Dossier => {
  const id = event.plain.question;
  const question = evolveQuestion(dossier.questions[id], event);
  return { ...dossier, questions: withEntry(dossier.questions, id, question) };
};

const withConsultation = (dossier: Dossier, event: Fact<ConsultationEvent>): Dossier => {
  const id = event.plain.consultation;
  const consultation = evolveConsultation(dossier.consultations[id], event);
  return { ...dossier, consultations: withEntry(dossier.consultations, id, consultation) };
};

/** A pause that ends moves the deadlines that stood still. */
const withPause = (dossier: Dossier, event: Fact<PauseEvent>): Dossier => {
  const id = event.plain.pause;
  const pauses = withEntry(dossier.pauses, id, evolvePause(dossier.pauses[id], event));
  return event.type === 'DeadlinesPaused'
    ? { ...dossier, pauses }
    : withDeadlines({ ...dossier, pauses }, event.plain.resumed);
};

const withMandate = (dossier: Dossier, event: Fact<MandateEvent>): Dossier => {
  const id = event.plain.mandate;
  const mandate = evolveMandate(dossier.mandates[id], event);
  return { ...dossier, mandates: withEntry(dossier.mandates, id, mandate) };
};

const withRegistration = (dossier: Dossier, event: Fact<RegistrationEvent>): Dossier => {
  const id = event.plain.registration;
  const registration = evolveRegistration(dossier.registrations[id], event);
  return { ...dossier, registrations: withEntry(dossier.registrations, id, registration) };
};

/** Folds what happens between organisations that are involved, outside any referral. */
export const evolveBetween = (dossier: Dossier, event: Fact<DossierEvent>): Dossier => {
  if (isEventOf('question', event)) return withQuestion(dossier, event);
  if (isEventOf('consultation', event)) return withConsultation(dossier, event);
  if (isEventOf('pause', event)) return withPause(dossier, event);
  if (isEventOf('mandate', event)) return withMandate(dossier, event);
  if (isEventOf('registration', event)) return withRegistration(dossier, event);
  return dossier;
};
