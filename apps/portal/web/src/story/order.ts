import type { TimelineItem } from '../hub/questions';
import { dayOf } from './when';

/** The things that were recorded on one day, newest first. */
export interface DayOfStory {
  /** Calendar day in Brussels. */
  readonly day: string;
  readonly items: readonly TimelineItem[];
}

/** One list without doubles in the order of the hub; a later copy of an item (decided anew) replaces the earlier. */
export const merge = (
  known: readonly TimelineItem[],
  arrived: readonly TimelineItem[],
): readonly TimelineItem[] => {
  const bySeq = new Map([...known, ...arrived].map((item) => [item.seq, item]));
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
};

/** The story newest first, day by day. */
export const byDay = (items: readonly TimelineItem[]): readonly DayOfStory[] => {
  const days = new Map<string, TimelineItem[]>();
  for (const item of [...items].reverse()) {
    const day = dayOf(item.recordedAt);
    const those = days.get(day);
    if (those) those.push(item);
    else days.set(day, [item]);
  }
  return [...days].map(([day, those]) => ({ day, items: those }));
};
