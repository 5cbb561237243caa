import { datedCode, theirCode, type DatedCodes } from './dated-code';
import { FieldReading } from './field-reading';

const list: DatedCodes = [
  { theirs: '06', ours: 'workDisability', from: '2014-02-07', until: '2023-12-31' },
  { theirs: '06', ours: 'other', from: '2024-01-01' },
];
const reading = (code: string) => new FieldReading({ code });

describe('a code of a partner that changes meaning with time', () => {
  it('means what it meant on that day', () => {
    expect(datedCode(reading('06'), 'code', list, '2023-12-31')).toBe('workDisability');
    expect(datedCode(reading('06'), 'code', list, '2024-01-01')).toBe('other');
    expect(theirCode(list, 'other', '2024-01-01')).toBe('06');
    expect(theirCode(list, 'other', '2023-12-31')).toBeUndefined();
  });

  it('faults before it was given out, when it is unknown, and when it is missing', () => {
    const faultsOf = (code: string, day: string) => {
      const one = reading(code);
      datedCode(one, 'code', list, day);
      return one.faults().map(({ rule }) => rule);
    };
    expect(faultsOf('06', '2014-02-06')).toEqual(['must be a code of that day']);
    expect(faultsOf('07', '2024-01-01')).toEqual(['must be one of 06, 06']);
    expect(faultsOf('', '2024-01-01')).toEqual(['is required']);
  });
});
