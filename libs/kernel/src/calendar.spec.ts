import { dayOf, daysLater, endOfDay, monthsLater, startOfDay } from './calendar';
import type { Day, Instant } from './instant';

describe('a calendar day in Belgium', () => {
  it.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T23:00:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z', '2026-07-15T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2028-02-29', '2028-02-28T23:00:00.000Z', '2028-02-29T23:00:00.000Z'],
  ])('%s begins and ends at midnight there', (day, begin, end) => {
    expect(startOfDay(day as Day)).toBe(begin);
    expect(endOfDay(day as Day)).toBe(end);
  });

  it.each([
    ['2026-01-14T22:59:59.999Z', '2026-01-14'],
    ['2026-01-14T23:00:00.000Z', '2026-01-15'],
    ['2026-07-14T22:00:00.000Z', '2026-07-15'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('at %s it is %s', (at, day) => {
    expect(dayOf(at as Instant)).toBe(day);
  });

  it.each([
    ['2026-09-02', 3, '2026-12-02'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 12, '2027-01-31'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %i months later it is %s', (day, months, later) => {
    expect(monthsLater(day as Day, months)).toBe(later);
  });

  it('is followed by the next one, over the ends of months and years', () => {
    expect(daysLater('2026-12-31' as Day, 1)).toBe('2027-01-01');
    expect(daysLater('2026-03-28' as Day, 2)).toBe('2026-03-30');
  });

  it('begins where the platform says that midnight is, every day of three years', () => {
    const local = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Brussels',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
      const name = new Date(day).toISOString().slice(0, 10) as Day;
      expect(local.format(new Date(startOfDay(name)))).toBe(`${name} 00:00:00`);
    }
  });
});
