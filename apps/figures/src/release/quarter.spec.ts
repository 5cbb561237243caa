import type { Instant } from '@wisselzone/kernel';
import { quarterOf } from './quarter';

describe('the quarter of a moment', () => {
  it.each([
    ['2026-01-01T00:00:00.000Z', '2026-1'],
    ['2026-03-31T21:59:59.999Z', '2026-1'],
    ['2026-03-31T22:00:00.000Z', '2026-2'],
    ['2026-12-31T22:59:59.999Z', '2026-4'],
    ['2026-12-31T23:00:00.000Z', '2027-1'],
  ])('%s is in %s, by the clock of Brussels', (at, quarter) => {
    expect(quarterOf(at as Instant)).toBe(quarter);
  });
});
