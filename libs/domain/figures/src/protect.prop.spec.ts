import { array, assert, constantFrom, property } from 'fast-check';
import { cellsOf, happened, knownFrom, UNKNOWNS } from '../samples/flanders.samples';
import { attack } from '../samples/linear-attack.samples';
import { protect, type ProtectedTable } from './protect';
import { tallyOf } from './tally';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const SMALLEST = 5;
const ALMOST = 1e-4;

const counts = array(constantFrom(...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 5, 12]), {
  minLength: UNKNOWNS.length,
  maxLength: UNKNOWNS.length,
});

const sumOver = (of: readonly number[], unknowns: readonly number[]): number =>
  unknowns.reduce((sum, index) => sum + (of[index] ?? 0), 0);

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST;

/** The small counts that an attacker knows better than within a range of `SMALLEST`. */
const recovered = (table: ProtectedTable, truth: readonly number[]): number => {
  const range = attack(knownFrom(table), UNKNOWNS.length);
  return cellsOf(table).filter(({ unknowns }) => {
    if (!isSmall(sumOver(truth, unknowns))) return false;
    const { least, most } = range(unknowns);
    return most - least < SMALLEST - ALMOST;
  }).length;
};

/** Only what is small itself is hidden: how figures are often published, and how they are recovered. */
const primaryOnly = (truth: readonly number[]): ProtectedTable => {
  const { total, ...open } = protect(tallyOf(happened(truth)), { smallest: 1 });
  const hide = (value: unknown): unknown => {
    if (typeof value === 'number') return isSmall(value) ? 'suppressed' : value;
    if (Array.isArray(value)) return value.map(hide);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hide(one)]));
  };
  return { total: hide(total), ...(hide(open) as object) } as ProtectedTable;
};

const happeningIn = (places: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  UNKNOWNS.map(({ municipality, codes: { answer = '', group } }) =>
    group === 'other' ? (places[municipality]?.[answer] ?? 0) : 0,
  );

const table = (truth: readonly number[]) =>
  protect(tallyOf(happened(truth)), { smallest: SMALLEST });

describe('figures that leave', () => {
  it('show no small count', () => {
    assert(
      property(counts, (truth) => {
        for (const { figure } of cellsOf(table(truth)))
          expect(figure === undefined || figure === 'suppressed' || !isSmall(figure)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('show what happened, or that it may not be known, and never another number', () => {
    assert(
      property(counts, (truth) => {
        const answer = table(truth);
        if (answer.total === 'suppressed') return;
        for (const { unknowns, figure = 0 } of cellsOf(answer))
          if (figure !== 'suppressed') expect(figure).toBe(sumOver(truth, unknowns));
      }),
      { numRuns },
    );
  });

  it('withstand whoever solves all sums together', () => {
    assert(
      property(counts, (truth) => {
        expect(recovered(table(truth), truth)).toBe(0);
      }),
      { numRuns: Math.min(numRuns, 1_000) },
    );
  });

  it('would not withstand it if only what is small were hidden', () => {
    const truth = UNKNOWNS.map(({ municipality }, index) => {
      if (municipality === 'a/1') return index === 0 ? 2 : 0;
      return 6;
    });
    expect(recovered(primaryOnly(truth), truth)).toBeGreaterThan(0);
    expect(recovered(table(truth), truth)).toBe(0);
  });

  it('would not withstand it if a region were hidden in one table and shown in another', () => {
    const truth = happeningIn({
      'a/1': { accepted: 10, declined: 0 },
      'b/1': { accepted: 1, declined: 1 },
      'c/1': { accepted: 4, declined: 14 },
    });
    const answer = table(truth);
    expect(answer.regions).toEqual({ a: 'suppressed', b: 'suppressed', c: 18 });
    const [answers] = answer.attributes;
    expect(answers?.codes).toEqual({ accepted: 15, declined: 15 });
    expect(answers?.regions['a']).toEqual({ accepted: 'suppressed', declined: 'suppressed' });
    expect(recovered(answer, truth)).toBe(0);
    const careless = {
      ...answer,
      attributes: answer.attributes.map((one) =>
        one.attribute === 'answer'
          ? { ...one, regions: { ...one.regions, a: { accepted: 10, declined: 0 } } }
          : one,
      ),
    };
    expect(recovered(careless, truth)).toBeGreaterThan(0);
  });
});
