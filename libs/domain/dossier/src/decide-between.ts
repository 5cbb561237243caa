import {
  consultationDecider,
  type ConsultationCommand,
  type ConsultationError,
  type ConsultationEvent,
} from '@wisselzone/domain/consultation';
import {
  questionDecider,
  type QuestionCommand,
  type QuestionError,
  type QuestionEvent,
} from '@wisselzone/domain/question';
import type { Decision } from '@wisselzone/kernel';
import type { Dossier } from './dossier.types';
import { isInvolved } from './involvement';

const decideQuestion = (
  dossier: Dossier,
  command: QuestionCommand,
): Decision<QuestionEvent, QuestionError> =>
  questionDecider.decide(command, dossier.questions[command.question], {
    involved: isInvolved(dossier, command.by),
    addresseeInvolved: command.type === 'AskQuestion' && isInvolved(dossier, command.to),
  });

const decideConsultation = (
  dossier: Dossier,
  command: ConsultationCommand,
): Decision<ConsultationEvent, ConsultationError> => {
  const named = command.type === 'PlanConsultation' ? command.participants : [];
  return consultationDecider.decide(command, dossier.consultations[command.consultation], {
    involved: isInvolved(dossier, command.by),
    participantsInvolved: named.every((one) => isInvolved(dossier, one)),
  });
};

/** What involved organisations ask of each other outside any referral. */
export const decideBetween = { question: decideQuestion, consultation: decideConsultation };

/** The rules in the way of it. */
export type BetweenError = QuestionError | ConsultationError;
