import type { QuestionCommand } from '@wisselzone/domain/question';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const questionAccess = {
  AskQuestion: CASE_ROLES,
  RemindQuestion: CASE_ROLES,
  AnswerQuestion: CASE_ROLES,
  WithdrawQuestion: CASE_ROLES,
  NoteQuestionDeadlineMissed: 'hubClock',
} satisfies Record<QuestionCommand['type'], Permit>;
