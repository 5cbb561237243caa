import {
  isAfter,
  type Fact,
  type Instant,
  type OrganisationId,
  type OverrideId,
} from '@wisselzone/kernel';
import type { OverrideEvent } from './override.events';

/** One override; moments decide whether it is open, not a flag that a clock must come to set. */
export interface Override {
  readonly override: OverrideId;
  readonly by: OrganisationId;
  readonly asker: string;
  readonly minutes: number;
  readonly startedAt: Instant;
  readonly confirmBy: Instant;
  readonly reviewBy: Instant;
  /** From when to when it is open; absent until a second person confirms. */
  readonly openFrom?: Instant;
  readonly openUntil?: Instant;
  readonly ended: boolean;
  readonly reviewed: boolean;
}

/** Folds one event of one override. */
export const evolveOverride = (
  known: Override | undefined,
  event: Fact<OverrideEvent>,
): Override | undefined => {
  if (event.type === 'OverrideStarted')
    return { ...event.plain, by: event.by, startedAt: event.at, ended: false, reviewed: false };
  if (!known) return undefined;
  switch (event.type) {
    case 'OverrideConfirmed':
      return { ...known, openFrom: event.at, openUntil: event.plain.until };
    case 'OverrideEnded': {
      const until = known.openUntil;
      const openUntil = until && isAfter(until, event.at) ? { openUntil: event.at } : {};
      return { ...known, ...openUntil, ended: true };
    }
    case 'OverrideReviewed':
      return { ...known, reviewed: true };
  }
};

/** Until when it runs, or may still be confirmed. */
export const overrideLasts = ({ openUntil, confirmBy }: Override): Instant =>
  openUntil ?? confirmBy;

/** Whether it is open at a moment: confirmed, and its time not over. */
export const isOpenOverride = ({ openFrom, openUntil }: Override, at: Instant): boolean =>
  openFrom !== undefined && openUntil !== undefined && openFrom <= at && at < openUntil;
