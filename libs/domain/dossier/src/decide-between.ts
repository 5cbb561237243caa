import {
  consultationDecider,
  type ConsultationCommand,
  type ConsultationError,
  type ConsultationEvent,
} from '@wisselzone/domain/consultation';
import {
  pauseDecider,
  type PauseCommand,
  type PauseError,
  type PauseEvent,
} from '@wisselzone/domain/pause';
import {
  questionDecider,
  type QuestionCommand,
  type QuestionError,
  type QuestionEvent,
} from '@wisselzone/domain/question';
import { present, type Decision } from '@wisselzone/kernel';
import { isCommandOf } from './dossier.commands';
import type { Dossier } from './dossier.types';
import { isInvolved } from './involvement';
import { isPaused, openPause } from './pausing';

const decideQuestion = (
  dossier: Dossier,
  command: QuestionCommand,
): Decision<QuestionEvent, QuestionError> =>
  questionDecider.decide(command, dossier.questions[command.question], {
    involved: isInvolved(dossier, command.by),
    paused: isPaused(dossier, { entity: command.question, step: 'answer' }),
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

const decidePause = (dossier: Dossier, command: PauseCommand): Decision<PauseEvent, PauseError> =>
  pauseDecider.decide(command, dossier.pauses[command.pause], {
    involved: isInvolved(dossier, command.by),
    ...present({ open: openPause(dossier)?.pause }),
  });

/** What involved organisations ask of each other outside any referral, and tell each other of the person. */
export const decideBetween = (
  dossier: Dossier,
  command: QuestionCommand | ConsultationCommand | PauseCommand,
): Decision<QuestionEvent | ConsultationEvent | PauseEvent, BetweenError> => {
  if (isCommandOf('question', command)) return decideQuestion(dossier, command);
  if (isCommandOf('pause', command)) return decidePause(dossier, command);
  return decideConsultation(dossier, command);
};

/** The rules in the way of it. */
export type BetweenError = QuestionError | ConsultationError | PauseError;
