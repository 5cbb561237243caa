import { protect } from './protect';
import { tallyOf, type Counted } from './tally';

const times = (count: number, municipality: string, reason: string): Counted[] =>
  Array.from({ length: count }, () => ({
    region: municipality.charAt(0),
    municipality,
    codes: { reason },
  }));

const shown = (...counted: readonly Counted[][]) =>
  protect(tallyOf(counted.flat()), { smallest: 5 });

describe('a table of figures', () => {
  it('says how many there were, by region, municipality and code', () => {
    expect(shown(times(7, 'a/1', 'noCapacity'), times(9, 'b/1', 'duplicate'))).toEqual({
      total: 16,
      regions: { a: 7, b: 9 },
      municipalities: { a: { 'a/1': 7 }, b: { 'b/1': 9 } },
      attributes: [
        {
          attribute: 'reason',
          codes: { duplicate: 9, noCapacity: 7 },
          regions: { a: { noCapacity: 7, duplicate: 0 }, b: { noCapacity: 0, duplicate: 9 } },
        },
      ],
    });
  });

  it('hides another municipality with a small one, or the region would tell', () => {
    const { regions, municipalities } = shown(
      times(2, 'a/1', 'duplicate'),
      times(20, 'a/2', 'duplicate'),
      times(30, 'a/3', 'duplicate'),
    );
    expect(regions).toEqual({ a: 52 });
    expect(municipalities['a']).toEqual({ 'a/1': 'suppressed', 'a/2': 'suppressed', 'a/3': 30 });
  });

  it('hides the municipalities of a region that is hidden', () => {
    const { municipalities } = shown(
      times(2, 'a/1', 'duplicate'),
      times(9, 'b/1', 'duplicate'),
      times(30, 'c/1', 'duplicate'),
    );
    expect(municipalities).toEqual({
      a: { 'a/1': 'suppressed' },
      b: { 'b/1': 'suppressed' },
      c: { 'c/1': 30 },
    });
  });

  it('hides another code with a rare one, in every region', () => {
    const [reasons] = shown(
      times(1, 'a/1', 'other'),
      times(10, 'a/1', 'duplicate'),
      times(30, 'a/1', 'noCapacity'),
      times(10, 'b/1', 'noCapacity'),
    ).attributes;
    expect(reasons?.codes).toEqual({
      duplicate: 'suppressed',
      noCapacity: 40,
      other: 'suppressed',
    });
    expect(reasons?.regions['a']).toMatchObject({ duplicate: 'suppressed', noCapacity: 30 });
  });

  it('says nothing but that there were some when there are too few in all', () => {
    expect(shown(times(4, 'a/1', 'duplicate'))).toMatchObject({
      total: 'suppressed',
      regions: {},
      municipalities: {},
    });
  });

  it('says that there were none', () => {
    expect(shown().total).toBe(0);
  });
});
