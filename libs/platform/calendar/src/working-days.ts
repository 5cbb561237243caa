import type { Day, Instant } from '@wisselzone/kernel';
import Holidays from 'date-holidays';

const ZONE = 'Europe/Brussels';
const DAY_MS = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

const holidays = new Holidays('BE', { types: ['public'] });
const byYear = new Map<number, ReadonlySet<string>>();

const local = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The wall clock in Brussels, written as if it were UTC, in milliseconds. */
const wallClock = (ms: number): number => {
  const part = Object.fromEntries(local.formatToParts(ms).map(({ type, value }) => [type, value]));
  return Date.parse(
    `${part['year'] ?? ''}-${part['month'] ?? ''}-${part['day'] ?? ''}T${part['hour'] ?? ''}:${part['minute'] ?? ''}:${part['second'] ?? ''}Z`,
  );
};

const dayOf = (wall: number): Day => new Date(wall).toISOString().slice(0, 10) as Day;

const holidaysOf = (year: number): ReadonlySet<string> => {
  const known = byYear.get(year);
  if (known) return known;
  const found = new Set(holidays.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  byYear.set(year, found);
  return found;
};

/** Whether Belgian services work on this day: no weekend, no legal public holiday. */
export const isWorkingDay = (day: Day): boolean => {
  const date = new Date(`${day}T00:00:00.000Z`);
  const weekday = date.getUTCDay();
  if (weekday === SATURDAY || weekday === SUNDAY) return false;
  return !holidaysOf(date.getUTCFullYear()).has(day);
};

/** The last millisecond of a day in Brussels. No Belgian clock changes in the hour before midnight. */
const endOf = (day: Day): Instant => {
  const wall = Date.parse(`${day}T23:59:59.000Z`);
  const guess = wall - (wallClock(wall) - wall);
  const offset = wallClock(guess) - guess;
  return new Date(wall - offset + 999).toISOString() as Instant;
};

/** The wall clock in Brussels at the beginning of the local day of a moment, written as if it were UTC. */
const dayBegins = (moment: Instant): number =>
  Date.parse(`${dayOf(wallClock(Date.parse(moment)))}T00:00:00.000Z`);

/** The Belgian working days after the local day of `from`, up to and with that of `until`; none when it is not later. */
export const workingDaysBetween = (from: Instant, until: Instant): number => {
  const end = dayBegins(until);
  let days = 0;
  for (let wall = dayBegins(from) + DAY_MS; wall <= end; wall += DAY_MS)
    if (isWorkingDay(dayOf(wall))) days += 1;
  return days;
};

/**
 * The end (23:59:59.999 in Brussels) of the nth Belgian working day after the local day of `from`; that
 * day itself is not counted. Throws `RangeError` unless `days` is a whole number from 1.
 */
export const addWorkingDays = (from: Instant, days: number): Instant => {
  if (!Number.isSafeInteger(days) || days < 1)
    throw new RangeError('a number of working days is a whole number from 1');
  let wall = dayBegins(from);
  let left = days;
  while (left > 0) {
    wall += DAY_MS;
    if (isWorkingDay(dayOf(wall))) left -= 1;
  }
  return endOf(dayOf(wall));
};
