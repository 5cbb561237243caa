/** A moment in UTC with milliseconds, as RFC 3339 text ending in `Z`; texts order as the moments do. */
export type Instant = string & { readonly __brand: 'Instant' };

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = string & { readonly __brand: 'Day' };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Says whether a text is an instant in our one spelling. */
export const isInstant = (text: string): text is Instant => INSTANT.test(text);

/** Says whether a text is a calendar day in our one spelling. */
export const isDay = (text: string): text is Day => DAY.test(text);

/** True when `a` comes strictly after `b`. */
export const isAfter = (a: Instant, b: Instant): boolean => a > b;
