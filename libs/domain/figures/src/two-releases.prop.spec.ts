import { array, assert, constantFrom, property } from 'fast-check';
import {
  answersIn,
  COURSES,
  knownFromAll,
  tablesOf,
  type Speaks,
} from '../samples/consecutive.samples';
import { attack } from '../samples/linear-attack.samples';

const numRuns = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 200) / 4, 250);
const SMALLEST = 5;
const ALMOST = 1e-4;
/** What the product does, and what it refuses: the second speaks of the first period again. */
const CONSECUTIVE: readonly Speaks[] = [[1], [2]];
const OVERLAPPING: readonly Speaks[] = [[1], [1, 2]];

const counts = array(constantFrom(...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 5, 12]), {
  minLength: COURSES.length,
  maxLength: COURSES.length,
});

/** The small counts of an answer in one period that somebody knows exactly who has these releases side by side. */
const foundOut = (truth: readonly number[], releases: readonly Speaks[]): number => {
  const range = attack(knownFromAll(tablesOf(truth, releases, SMALLEST)), COURSES.length);
  return answersIn(CONSECUTIVE).filter((unknowns) => {
    const count = unknowns.reduce((sum, index) => sum + (truth[index] ?? 0), 0);
    if (count === 0 || count >= SMALLEST) return false;
    const { least, most } = range(unknowns);
    return most - least < 1 - ALMOST;
  }).length;
};

/** As many of each course as the rule says. */
const courses = (many: (course: (typeof COURSES)[number]) => number) => COURSES.map(many);

describe('two releases, one after the other', () => {
  it('tell together of no small count which answer it was, to whoever solves all their sums', () => {
    assert(
      property(counts, (truth) => {
        expect(foundOut(truth, CONSECUTIVE)).toBe(0);
      }),
      { numRuns },
    );
  });

  it('would tell it if the second spoke of the first period again', () => {
    const truth = courses(({ answered, answer, municipality, group }) => {
      if (answered === 1) return 6;
      const isTheOne = municipality === 'a/1' && group === 'jobseeker' && answer === 'duplicate';
      return answered === 2 && isTheOne ? 1 : 0;
    });
    expect(foundOut(truth, OVERLAPPING)).toBeGreaterThan(0);
    expect(foundOut(truth, CONSECUTIVE)).toBe(0);
  });
});
