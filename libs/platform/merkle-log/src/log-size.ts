import { malformed } from './log-error';

const DECIMAL = /^(0|[1-9][0-9]{0,15})$/;

/**
 * A size or an index as texts spell it: decimal, no leading zero, at most 2^53-1. Anything above is refused
 * before it becomes a number: it would be rounded, and a rounded index can be accepted for another one.
 */
export const sizeOf = (text: string): number => {
  const size = DECIMAL.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(size)) return size;
  throw malformed('a size or index is no decimal number up to 2^53-1');
};
