import { array, assert, constantFrom, date, integer, option, property, record } from 'fast-check';
import { LIFE_DOMAIN_CODES, type Day } from '@wisselzone/kernel';
import { distanceTravelled, type OpenedMeasurement } from './distance-travelled';

const on = (day: string, level?: number, lifeDomain: OpenedMeasurement['lifeDomain'] = 'housing') =>
  ({ lifeDomain, measuredOn: day as Day, ...(level && { level }) }) as const;

describe('distance travelled', () => {
  it('goes from the first level of a life domain to its last, in the order of the days', () => {
    expect(
      distanceTravelled([on('2026-06-01', 4), on('2026-01-01', 2), on('2026-03-01', 1)]),
    ).toEqual([
      { lifeDomain: 'housing', since: '2026-01-01', until: '2026-06-01', from: 2, to: 4 },
    ]);
  });

  it('does not exist between two life domains', () => {
    expect(distanceTravelled([on('2026-01-01', 2), on('2026-06-01', 4, 'mobility')])).toEqual([]);
  });

  it('is never guessed where a level is missing', () => {
    expect(distanceTravelled([on('2026-01-01', 2), on('2026-06-01')])).toEqual([]);
    expect(distanceTravelled([on('2026-01-01', 2)])).toEqual([]);
  });

  it('says of each life domain only what was measured on it, whatever was measured elsewhere', () => {
    const measurements = array(
      record({
        lifeDomain: constantFrom(...LIFE_DOMAIN_CODES),
        measuredOn: date({
          min: new Date('2020-01-01'),
          max: new Date('2030-01-01'),
          noInvalidDate: true,
        }).map((at) => at.toISOString().slice(0, 10) as Day),
        level: option(integer({ min: 1, max: 5 })),
      }).map(({ level, ...rest }): OpenedMeasurement => ({ ...rest, ...(level && { level }) })),
    );
    assert(
      property(measurements, (all) => {
        const whole = distanceTravelled(all);
        for (const lifeDomain of LIFE_DOMAIN_CODES) {
          const alone = all.filter((one) => one.lifeDomain === lifeDomain);
          expect(whole.filter((one) => one.lifeDomain === lifeDomain)).toEqual(
            distanceTravelled(alone),
          );
          const levels = alone.filter(({ level }) => level !== undefined).length;
          expect(distanceTravelled(alone)).toHaveLength(levels < 2 ? 0 : 1);
        }
      }),
    );
  });
});
