const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long to wait after each failure in a row (Standard Webhooks): 75 hours and 35 minutes in all. */
export const WAITS_MS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** So that what failed together does not come back together. */
const SPREAD = 0.2;
const LONGEST_ASKED_MS = 24 * HOUR;

/** From 0 up to, not including, 1. */
export type Chance = () => number;

/**
 * Milliseconds until the next try after so many failures in a row, at least what the receiver asked
 * for; undefined when the schedule is at its end and somebody has to look.
 */
export const waitAfter = (failures: number, chance: Chance, askedMs = 0): number | undefined => {
  const wait = WAITS_MS[failures - 1];
  if (wait === undefined) return undefined;
  const spread = wait * (1 + SPREAD * (2 * chance() - 1));
  return Math.round(Math.max(spread, Math.min(askedMs, LONGEST_ASKED_MS)));
};
