import type { Instant } from '@wisselzone/kernel';

const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** An RFC 3339 text as an instant in our one spelling; `undefined` when it is none. */
export const toInstant = (text: unknown): Instant | undefined => {
  if (typeof text !== 'string' || !RFC3339.test(text)) return undefined;
  const moment = new Date(text.toUpperCase());
  return Number.isNaN(moment.getTime()) ? undefined : (moment.toISOString() as Instant);
};
