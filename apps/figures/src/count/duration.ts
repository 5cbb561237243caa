import type { FigureDuration, Instant } from '@wisselzone/kernel';

const DAY_MS = 86_400_000;
const LIMITS: readonly (readonly [FigureDuration, number])[] = [
  ['withinDay', 1],
  ['withinWeek', 7],
  ['withinFortnight', 14],
  ['withinMonth', 30],
  ['withinQuarter', 90],
];

/** How long it is from one moment to another, as figures tell it. */
export const durationOf = (from: Instant, to: Instant): FigureDuration => {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return LIMITS.find(([, most]) => days <= most)?.[0] ?? 'longer';
};
