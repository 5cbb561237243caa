import type { Day, Instant } from '@wisselzone/kernel';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';

describe('Belgian working days', () => {
  it.each([
    ['a weekday in June', '2026-06-01T09:00:00.000Z', 2, '2026-06-03T21:59:59.999Z'],
    ['over a weekend', '2026-06-05T09:00:00.000Z', 1, '2026-06-08T21:59:59.999Z'],
    ['from a Saturday', '2026-06-06T09:00:00.000Z', 1, '2026-06-08T21:59:59.999Z'],
    ['over 21 July', '2026-07-20T09:00:00.000Z', 1, '2026-07-22T21:59:59.999Z'],
    [
      'over All Saints on a Sunday: no day off',
      '2026-10-30T09:00:00.000Z',
      1,
      '2026-11-02T22:59:59.999Z',
    ],
    ['over 11 November', '2026-11-10T09:00:00.000Z', 1, '2026-11-12T22:59:59.999Z'],
    ['over Easter Monday', '2026-04-03T09:00:00.000Z', 1, '2026-04-07T21:59:59.999Z'],
    ['over Ascension Day', '2026-05-13T09:00:00.000Z', 1, '2026-05-15T21:59:59.999Z'],
    ['over Christmas and New Year', '2026-12-24T09:00:00.000Z', 5, '2027-01-04T22:59:59.999Z'],
    ['ten days', '2026-06-01T09:00:00.000Z', 10, '2026-06-15T21:59:59.999Z'],
    ['into summer time', '2026-03-27T09:00:00.000Z', 1, '2026-03-30T21:59:59.999Z'],
    ['into winter time', '2026-10-23T09:00:00.000Z', 1, '2026-10-26T22:59:59.999Z'],
    ['just before midnight in Brussels', '2026-06-01T21:59:00.000Z', 1, '2026-06-02T21:59:59.999Z'],
    ['just after midnight in Brussels', '2026-06-01T22:00:00.000Z', 1, '2026-06-03T21:59:59.999Z'],
  ])('%s', (_, from, days, end) => {
    expect(addWorkingDays(from as Instant, days)).toBe(end);
  });

  it.each([
    ['the same day', '2026-06-01T09:00:00.000Z', '2026-06-01T21:59:59.999Z', 0],
    ['over a weekend', '2026-06-05T09:00:00.000Z', '2026-06-08T21:59:59.999Z', 1],
    ['to a Sunday', '2026-06-05T09:00:00.000Z', '2026-06-07T21:59:59.999Z', 0],
    ['backwards', '2026-06-05T09:00:00.000Z', '2026-06-01T21:59:59.999Z', 0],
    ['over 21 July', '2026-07-20T09:00:00.000Z', '2026-07-22T21:59:59.999Z', 1],
  ])('counts those between two moments: %s', (_, from, until, days) => {
    expect(workingDaysBetween(from as Instant, until as Instant)).toBe(days);
  });

  it('counts as many as were added, from any moment of a year', () => {
    for (let nth = 0; nth < 365; nth += 1) {
      const from = new Date(Date.UTC(2026, 0, 1 + nth, nth % 24)).toISOString() as Instant;
      const days = 1 + (nth % 25);
      expect(workingDaysBetween(from, addWorkingDays(from, days))).toBe(days);
    }
  });

  it('knows the ten legal holidays of a year and no other day off', () => {
    const days = Array.from({ length: 365 }, (_, nth) =>
      new Date(Date.UTC(2026, 0, 1 + nth)).toISOString().slice(0, 10),
    );
    const off = days.filter(
      (day) => !isWorkingDay(day as Day) && ![0, 6].includes(new Date(day).getUTCDay()),
    );
    expect(off).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %p days', (days) => {
    expect(() => addWorkingDays('2026-06-01T09:00:00.000Z' as Instant, days)).toThrow(RangeError);
  });
});
