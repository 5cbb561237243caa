import type { Fact, Instant, OrganisationId, QuestionId, QuestionStatus } from '@wisselzone/kernel';
import type { QuestionEvent } from './question.events';

/** One question, as far as rules need it. */
export interface Question {
  readonly question: QuestionId;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly status: QuestionStatus;
  readonly askedAt: Instant;
  readonly answerBy: Instant;
  readonly deadlineMissed: boolean;
}

/** The same question with a later term, after a pause. */
export const withQuestionDeadline = (
  question: Question,
  { dueAt }: { readonly dueAt: Instant },
): Question => ({ ...question, answerBy: dueAt });

/** Folds one event of one question. An event of a question that was never asked changes nothing. */
export const evolveQuestion = (
  known: Question | undefined,
  event: Fact<QuestionEvent>,
): Question | undefined => {
  if (event.type === 'QuestionAsked') {
    const { question, to, answerBy } = event.plain;
    const { by: from, at: askedAt } = event;
    return { question, from, to, status: 'asked', askedAt, answerBy, deadlineMissed: false };
  }
  if (!known) return undefined;
  switch (event.type) {
    case 'QuestionReminded':
      return known;
    case 'QuestionDeadlineMissed':
      return { ...known, deadlineMissed: true };
    case 'QuestionAnswered':
      return { ...known, status: 'answered' };
    case 'QuestionWithdrawn':
      return { ...known, status: 'withdrawn' };
  }
};
