/** The hour of the night, in Brussels, from which a day is counted. */
const HOUR = 1;
const HOUR_MS = 3_600_000;

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** The name of the night that `now` belongs to: the day in Brussels, from one o'clock on. */
export const nightOf = (now: number): string => `night-${day.format(now - HOUR * HOUR_MS)}`;
