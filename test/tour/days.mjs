const DAY_MS = 24 * 3600 * 1000;

/** A calendar day, so many days from today. */
export const daysAhead = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
