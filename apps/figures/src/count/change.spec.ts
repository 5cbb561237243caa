import { changeOf, type OpenedMeasure } from './change';

const housing = (measured: string): OpenedMeasure => ({ lifeDomain: 'housing', measured });

describe('the distance that a measurement is counted as', () => {
  it.each([
    ['1', '1', 'same'],
    ['1', '2', 'forwardOne'],
    ['2', '5', 'forwardTwoOrMore'],
    ['4', '3', 'backOne'],
    ['4', '1', 'backTwoOrMore'],
  ])('from level %s to level %s is %s', (first, now, change) => {
    expect(changeOf(housing(now), [housing(first)])).toBe(change);
  });

  it('goes from the first level, whatever was measured in between', () => {
    expect(changeOf(housing('3'), [housing('2'), housing('5')])).toBe('forwardOne');
  });

  it('does not exist for a first level, nor between two life domains', () => {
    expect(changeOf(housing('3'), [])).toBe('firstLevel');
    expect(changeOf(housing('3'), [{ lifeDomain: 'mobility', measured: '1' }])).toBe('firstLevel');
  });

  it('is the reason why there is no level, where there is none', () => {
    expect(changeOf(housing('notAsked'), [housing('2')])).toBe('notAsked');
    expect(changeOf(housing('4'), [housing('notAnswered'), housing('2')])).toBe('forwardTwoOrMore');
    expect(changeOf(housing('4'), [housing('notAnswered')])).toBe('firstLevel');
  });

  it('is not guessed where an earlier measurement can no longer be read', () => {
    const erased = { lifeDomain: 'erased', measured: 'erased' };
    expect(changeOf(housing('4'), [erased, housing('2')])).toBe('erased');
    expect(changeOf(housing('4'), [housing('2'), erased])).toBe('forwardTwoOrMore');
    expect(changeOf({ lifeDomain: 'withheld', measured: 'withheld' }, [])).toBe('withheld');
  });
});
