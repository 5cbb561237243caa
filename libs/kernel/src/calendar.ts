import type { Day, Instant } from './instant';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const instantOf = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString() as Instant;
const utcMidnight = (day: string): number => Date.parse(`${day}T00:00:00.000Z`);

/** Midnight UTC of the last Sunday of a month that has 31 days. */
const lastSunday = (year: string, month: '03' | '10'): number => {
  const end = utcMidnight(`${year}-${month}-31`);
  return end - new Date(end).getUTCDay() * DAY;
};

/** Belgian clocks change on the last Sundays of March and October, after midnight (directive 2000/84/EC). */
const isSummerTimeAtMidnight = (day: Day): boolean => {
  const midnight = utcMidnight(day);
  const year = day.slice(0, 4);
  return midnight > lastSunday(year, '03') && midnight <= lastSunday(year, '10');
};

/** The moment at which a calendar day begins in Belgium. */
export const startOfDay = (day: Day): Instant =>
  instantOf(utcMidnight(day) - (isSummerTimeAtMidnight(day) ? 2 : 1) * HOUR);

/** The moment at which a calendar day is over in Belgium: what holds "until" a day holds until here. */
export const endOfDay = (day: Day): Instant =>
  startOfDay(instantOf(utcMidnight(day) + DAY).slice(0, 10) as Day);

/** The calendar day in Belgium at a moment. */
export const dayOf = (at: Instant): Day => {
  const day = at.slice(0, 10) as Day;
  // Belgian clocks run ahead of UTC: the day there may have ended already, never not have begun.
  return at < endOfDay(day) ? day : daysLater(day, 1);
};

/** The same day of the month so many months later; the last day of a month that is shorter. */
export const monthsLater = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const sameDate = Math.min(date, last.getUTCDate());
  return instantOf(last.setUTCDate(sameDate)).slice(0, 10) as Day;
};

/** So many calendar days later. */
export const daysLater = (day: Day, days: number): Day =>
  instantOf(utcMidnight(day) + days * DAY).slice(0, 10) as Day;

/** Whether a moment lies in a period of Belgian calendar days, its last day included; without one it goes on. */
export const isWithin = (
  { from, until }: { readonly from: Day; readonly until?: Day },
  moment: Instant,
): boolean => startOfDay(from) <= moment && (until === undefined || moment < endOfDay(until));
