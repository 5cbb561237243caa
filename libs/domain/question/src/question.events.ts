import type {
  AttachmentId,
  DomainEvent,
  Instant,
  OrganisationId,
  QuestionId,
} from '@wisselzone/kernel';

type About = { readonly question: QuestionId };
type Said = { readonly guidance: { readonly text: string } };

/** One organisation asks another that is involved as well; no referral, and the baton stays. */
export type QuestionAsked = DomainEvent<
  'QuestionAsked',
  About & { readonly to: OrganisationId; readonly answerBy: Instant },
  Said
>;
/** Whoever asked says that it still waits. */
export type QuestionReminded = DomainEvent<'QuestionReminded', About>;
export type QuestionDeadlineMissed = DomainEvent<
  'QuestionDeadlineMissed',
  About & { readonly deadline: Instant }
>;
export type QuestionAnswered = DomainEvent<
  'QuestionAnswered',
  About & { readonly late?: true; readonly attachments?: readonly AttachmentId[] },
  Said
>;
export type QuestionWithdrawn = DomainEvent<'QuestionWithdrawn', About>;

export type QuestionEvent =
  QuestionAsked | QuestionReminded | QuestionDeadlineMissed | QuestionAnswered | QuestionWithdrawn;
