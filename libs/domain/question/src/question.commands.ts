import type { Asked, AttachmentId, Instant, OrganisationId, QuestionId } from '@wisselzone/kernel';

type About = Asked & { readonly question: QuestionId };

export type AskQuestion = About & {
  readonly type: 'AskQuestion';
  readonly to: OrganisationId;
  readonly answerBy: Instant;
  readonly text: string;
};
export type RemindQuestion = About & { readonly type: 'RemindQuestion' };
export type NoteQuestionDeadlineMissed = About & { readonly type: 'NoteQuestionDeadlineMissed' };
export type AnswerQuestion = About & {
  readonly type: 'AnswerQuestion';
  readonly text: string;
  /** Files of the asking organisation, laid beside the dossier before; the limit is the door's. */
  readonly attachments?: readonly AttachmentId[];
  readonly attachmentLimitBytes?: number;
};
export type WithdrawQuestion = About & { readonly type: 'WithdrawQuestion' };

export type QuestionCommand =
  AskQuestion | RemindQuestion | NoteQuestionDeadlineMissed | AnswerQuestion | WithdrawQuestion;
