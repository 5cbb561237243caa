import { evolveConsultation, type ConsultationEvent } from '@wisselzone/domain/consultation';
import { evolveQuestion, type QuestionEvent } from '@wisselzone/domain/question';
import type { Fact } from '@wisselzone/kernel';
import { isEventOf, type DossierEvent } from './dossier.events';
import type { Dossier } from './dossier.types';
import { withEntry } from './entries';

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

/** Folds what happens between organisations that are involved, outside any referral. */
export const evolveBetween = (dossier: Dossier, event: Fact<DossierEvent>): Dossier => {
  if (isEventOf('question', event)) return withQuestion(dossier, event);
  if (isEventOf('consultation', event)) return withConsultation(dossier, event);
  return dossier;
};
