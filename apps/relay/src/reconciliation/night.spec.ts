import { nightOf } from './night';

describe('the night in which deliveries are counted', () => {
  it.each([
    ['2026-11-24T23:59:00.000Z', 'night-2026-11-24'],
    ['2026-11-25T00:00:00.000Z', 'night-2026-11-25'],
    ['2026-11-25T22:30:00.000Z', 'night-2026-11-25'],
    // In summer Brussels is two hours ahead.
    ['2026-07-01T22:59:00.000Z', 'night-2026-07-01'],
    ['2026-07-01T23:00:00.000Z', 'night-2026-07-02'],
  ])('begins at one o’clock in Brussels: %s', (now, night) => {
    expect(nightOf(Date.parse(now))).toBe(night);
  });
});
