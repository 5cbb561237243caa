import { dayOf, momentsIn } from './when';

const NOW = Date.parse('2026-03-02T12:00:00.000Z');

describe('moments', () => {
  const { relative, length, moment, day } = momentsIn('nl');

  test.each([
    ['2026-03-02T11:59:40.000Z', 'zojuist'],
    ['2026-03-02T11:45:00.000Z', '15 minuten geleden'],
    ['2026-03-02T09:00:00.000Z', '3 uur geleden'],
    ['2026-03-01T11:00:00.000Z', 'gisteren'],
    ['2026-02-26T11:00:00.000Z', '4 dagen geleden'],
    ['2026-02-09T12:00:00.000Z', '3 weken geleden'],
    ['2026-03-04T13:00:00.000Z', 'overmorgen'],
  ])('%s is %s', (instant, said) => {
    expect(relative(instant, NOW)).toBe(said);
  });

  test.each([
    ['2026-03-02T11:59:40.000Z', '1 minuut'],
    ['2026-03-02T09:00:00.000Z', '3 uur'],
    ['2026-02-26T11:00:00.000Z', '4 dagen'],
    ['2026-02-09T12:00:00.000Z', '3 weken'],
  ])('what waits since %s waits for %s', (instant, said) => {
    expect(length(instant, NOW)).toBe(said);
  });

  test('are told in the time of Brussels, summer and winter', () => {
    expect(moment('2026-01-15T08:30:00.000Z')).toBe('15 januari 2026, 09:30');
    expect(moment('2026-07-15T08:30:00.000Z')).toBe('15 juli 2026, 10:30');
  });

  test('late in the evening it is already the next day in Brussels', () => {
    expect(dayOf('2026-03-02T23:30:00.000Z')).toBe('2026-03-03');
    expect(day('2026-03-02T23:30:00.000Z')).toBe('dinsdag 3 maart 2026');
  });

  test('have words in English and French too', () => {
    expect(momentsIn('en').relative('2026-03-02T11:59:59.000Z', NOW)).toBe('just now');
    expect(momentsIn('fr').date('2026-03-02T12:00:00.000Z')).toBe('2 mars 2026');
  });
});
