import type { Asked, Instant, PauseId, PauseReason } from '@wisselzone/kernel';
import type { PausableDeadline } from './pause.events';

type About = Asked & { readonly pause: PauseId };

export type PauseDeadlines = About & {
  readonly type: 'PauseDeadlines';
  readonly until: Instant;
  readonly deadlines: readonly PausableDeadline[];
  readonly reason: PauseReason;
  readonly text?: string;
};
export type ResumeDeadlines = About & {
  readonly type: 'ResumeDeadlines';
  readonly resumed: readonly PausableDeadline[];
  readonly text?: string;
};
export type ExpirePause = About & {
  readonly type: 'ExpirePause';
  readonly resumed: readonly PausableDeadline[];
};

export type PauseCommand = PauseDeadlines | ResumeDeadlines | ExpirePause;
