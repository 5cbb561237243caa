import type { DomainEvent, Instant, PausableStep, PauseId, PauseReason } from '@wisselzone/kernel';

/** One deadline of one entity (a referral, handover or question), and when it is over. */
export type PausableDeadline = {
  readonly entity: string;
  readonly step: PausableStep;
  /** Which of several moments of a handover. */
  readonly moment?: string;
  readonly dueAt: Instant;
};

type About = { readonly pause: PauseId };

/** The person cannot be reached: these deadlines stand still, at most until a moment. */
export type DeadlinesPaused = DomainEvent<
  'DeadlinesPaused',
  About & { readonly until: Instant; readonly deadlines: readonly PausableDeadline[] },
  { readonly guidance: { readonly reason: PauseReason; readonly text?: string } }
>;
/** The person was reached again: `resumed` are the deadlines that move, each with its new moment. */
export type DeadlinesResumed = DomainEvent<
  'DeadlinesResumed',
  About & { readonly resumed: readonly PausableDeadline[] },
  { readonly guidance?: { readonly text: string } }
>;
/** The pause lasted as long as it may: the deadlines run again, and the person is still to be reached. */
export type PauseExpired = DomainEvent<
  'PauseExpired',
  About & { readonly resumed: readonly PausableDeadline[] }
>;

export type PauseEvent = DeadlinesPaused | DeadlinesResumed | PauseExpired;
