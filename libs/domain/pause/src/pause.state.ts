import type { Fact, Instant, OrganisationId, PauseId, PauseStatus } from '@wisselzone/kernel';
import type { PausableDeadline, PauseEvent } from './pause.events';

/** One pause, as far as rules need it. */
export interface Pause {
  readonly pause: PauseId;
  readonly by: OrganisationId;
  readonly since: Instant;
  /** The longest that it may last. */
  readonly until: Instant;
  readonly status: PauseStatus;
  /** What stands still while it runs, as it stood when it began. */
  readonly deadlines: readonly PausableDeadline[];
}

/** Folds one event of one pause. An event of a pause that never began changes nothing. */
export const evolvePause = (
  known: Pause | undefined,
  event: Fact<PauseEvent>,
): Pause | undefined => {
  if (event.type === 'DeadlinesPaused') {
    const { pause, until, deadlines } = event.plain;
    return { pause, by: event.by, since: event.at, until, status: 'running', deadlines };
  }
  if (!known) return undefined;
  switch (event.type) {
    case 'DeadlinesResumed':
      return { ...known, status: 'ended' };
    case 'PauseExpired':
      return { ...known, status: 'expired' };
  }
};
