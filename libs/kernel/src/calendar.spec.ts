import { endOfDay, startOfDay } from './calendar';
import type { Day } from './instant';

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
