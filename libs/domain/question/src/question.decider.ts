import { fail, isAfter, present, record, type Decider, type Decision } from '@wisselzone/kernel';
import type {
  AnswerQuestion,
  AskQuestion,
  NoteQuestionDeadlineMissed,
  QuestionCommand,
  RemindQuestion,
  WithdrawQuestion,
} from './question.commands';
import type { QuestionError } from './question.errors';
import type { QuestionEvent } from './question.events';
import { evolveQuestion, type Question } from './question.state';

/** What a question must know of the rest of the dossier. */
export interface AroundQuestion {
  /** Whether the asking organisation is involved in the dossier now, */
  readonly involved: boolean;
  /** and whether the one it asks is. */
  readonly addresseeInvolved: boolean;
  /** Whether the term to answer stands still, because the person cannot be reached. */
  readonly paused?: boolean;
}

type Answer = Decision<QuestionEvent, QuestionError>;

const ask = (
  { by, question, to, answerBy, text }: AskQuestion,
  known: Question | undefined,
  { involved, addresseeInvolved }: AroundQuestion,
): Answer => {
  if (known) return fail({ code: 'questionAlreadyAsked' });
  if (!involved) return fail({ code: 'notInvolved' });
  if (to === by) return fail({ code: 'questionToOneself' });
  if (!addresseeInvolved) return fail({ code: 'questionAddresseeNotInvolved' });
  return record({
    type: 'QuestionAsked',
    plain: { question, to, answerBy },
    sealed: { guidance: { text } },
  });
};

const otherStatus = ({ status }: Question): Answer =>
  fail({ code: 'questionInOtherStatus', status });

const answer = (
  { by, text, now, attachments }: AnswerQuestion,
  known: Question,
  { paused = false }: AroundQuestion,
): Answer => {
  if (by !== known.to) return fail({ code: 'onlyAddresseeMayAnswer' });
  if (known.status !== 'asked') return otherStatus(known);
  // A late answer is an answer: late truth wins.
  const late = !paused && isAfter(now, known.answerBy);
  return record({
    type: 'QuestionAnswered',
    plain: { question: known.question, ...(late && { late }), ...present({ attachments }) },
    sealed: { guidance: { text } },
  });
};

const remind = ({ by }: RemindQuestion, known: Question): Answer => {
  if (by !== known.from) return fail({ code: 'onlyAskerMayDoThis' });
  if (known.status !== 'asked') return otherStatus(known);
  return record({ type: 'QuestionReminded', plain: { question: known.question } });
};

const withdraw = ({ by }: WithdrawQuestion, known: Question): Answer => {
  if (by !== known.from) return fail({ code: 'onlyAskerMayDoThis' });
  if (known.status === 'withdrawn') return record();
  if (known.status === 'answered') return otherStatus(known);
  return record({ type: 'QuestionWithdrawn', plain: { question: known.question } });
};

const noteMissed = ({ now }: NoteQuestionDeadlineMissed, known: Question): Answer => {
  const { question, status, answerBy: deadline } = known;
  if (status !== 'asked') return otherStatus(known);
  if (known.deadlineMissed) return record();
  return isAfter(now, deadline)
    ? record({ type: 'QuestionDeadlineMissed', plain: { question, deadline } })
    : fail({ code: 'deadlineNotPassed', deadline });
};

const decide = (
  command: QuestionCommand,
  known: Question | undefined,
  around: AroundQuestion,
): Answer => {
  if (command.type === 'AskQuestion') return ask(command, known, around);
  if (!known) return fail({ code: 'questionUnknown' });
  switch (command.type) {
    case 'AnswerQuestion':
      return answer(command, known, around);
    case 'RemindQuestion':
      return remind(command, known);
    case 'WithdrawQuestion':
      return withdraw(command, known);
    case 'NoteQuestionDeadlineMissed':
      return noteMissed(command, known);
  }
};

/** A question between two organisations that are involved, with a term to answer in. */
export const questionDecider: Decider<
  Question | undefined,
  QuestionCommand,
  QuestionEvent,
  QuestionError,
  AroundQuestion
> = { initial: undefined, decide, evolve: evolveQuestion };
