import type { Needs } from '../hub/questions';
import { needsByDomain } from './needs';

const nothing: Needs = { conditions: [], measurements: [], distanceTravelled: [], withheld: [] };
const measurement = (id: string, measuredOn: string, said: object) => ({
  ...{ id, event: id, by: 'ocmw', measuredOn, measuredBy: 'together' as const },
  ...said,
});

describe('the needs of a person on the page', () => {
  it('stand by life domain, with the last measurement first', () => {
    const { domains } = needsByDomain({
      ...nothing,
      conditions: [{ id: 'c', lifeDomain: 'childcare', state: 'open', owner: 'ocmw', history: [] }],
      measurements: [
        measurement('1', '2026-01-05', { lifeDomain: 'housing', level: 2 }),
        measurement('2', '2026-03-05', { lifeDomain: 'housing', level: 4 }),
      ],
      distanceTravelled: [
        { lifeDomain: 'housing', since: '2026-01-05', until: '2026-03-05', from: 2, to: 4 },
      ],
    });
    expect(domains.map(({ lifeDomain }) => lifeDomain)).toEqual(['housing', 'childcare']);
    expect(domains[0]?.measurements.map(({ id }) => id)).toEqual(['2', '1']);
    expect(domains[0]?.distance).toMatchObject({ from: 2, to: 4 });
    expect(domains[1]).toMatchObject({ measurements: [], conditions: [{ state: 'open' }] });
  });

  it('say of which life domains nothing is known, and how much is closed', () => {
    const { silent, closed } = needsByDomain({
      ...nothing,
      conditions: [{ id: 'c', history: [] }],
      measurements: [
        measurement('1', '2026-01-05', {}),
        measurement('2', '2026-01-05', { lifeDomain: 'language', missing: 'notAsked' }),
      ],
    });
    expect(silent).toHaveLength(11);
    expect(silent).not.toContain('language');
    expect(closed).toBe(2);
  });
});
