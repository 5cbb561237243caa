import { protect, type Counted, type ProtectedTable } from '../src/index';
import { tallyOf } from '../src/tally';
import { happened, knownFrom } from './flanders.samples';
import type { Known } from './linear-attack.samples';

/** One way in which a referral can go over two periods. */
interface Course {
  readonly municipality: string;
  readonly group: string;
  readonly asked: number;
  /** In which period it was answered; not yet when left out. */
  readonly answered?: number;
  readonly answer?: string;
}

const PLACES = ['a/1', 'a/2', 'b/1', 'b/2'];
const GROUPS = ['allowance', 'jobseeker'];
const ANSWERS = ['accepted', 'noCapacity', 'duplicate'];
const WHEN: readonly Pick<Course, 'asked' | 'answered'>[] = [
  { asked: 1 },
  { asked: 1, answered: 1 },
  { asked: 1, answered: 2 },
  { asked: 2 },
  { asked: 2, answered: 2 },
];

/** Every course: what an attacker does not know the count of. */
export const COURSES: readonly Course[] = PLACES.flatMap((municipality) =>
  GROUPS.flatMap((group) =>
    WHEN.flatMap((when) =>
      when.answered === undefined
        ? [{ municipality, group, ...when }]
        : ANSWERS.map((answer) => ({ municipality, group, ...when, answer })),
    ),
  ),
);

/** Which periods a release speaks of. */
export type Speaks = readonly number[];

const asked = ({ municipality, group }: Course): Counted => ({
  ...{ region: municipality.charAt(0), municipality },
  codes: { group },
});

const decided = (course: Course): Counted => ({
  ...asked(course),
  codes: { group: course.group, answer: course.answer ?? '' },
});

interface Told {
  readonly table: ProtectedTable;
  readonly counted: readonly (Counted | undefined)[];
}

/** The tables of what was asked and of what was decided, of the releases that speak of these periods. */
export const tablesOf = (
  truth: readonly number[],
  releases: readonly Speaks[],
  smallest: number,
): readonly Told[] =>
  releases.flatMap((periods) => {
    const within = (period: number | undefined) => periods.some((one) => one === period);
    return [
      COURSES.map((one) => (within(one.asked) ? asked(one) : undefined)),
      COURSES.map((one) => (within(one.answered) ? decided(one) : undefined)),
    ].map((counted) => ({
      counted,
      table: protect(tallyOf(happened(truth, counted)), { smallest }),
    }));
  });

/** All that whoever lays these tables side by side can add and subtract. */
export const knownFromAll = (tables: readonly Told[]): readonly Known[] =>
  tables.flatMap(({ table, counted }) => knownFrom(table, counted));

/** Which courses each answer of one period is the count of, in all of Flanders and in each region. */
export const answersIn = (periods: readonly Speaks[]): readonly (readonly number[])[] =>
  periods.flatMap((period) =>
    ANSWERS.flatMap((answer) =>
      [undefined, ...new Set(PLACES.map((place) => place.charAt(0)))].map((region) =>
        COURSES.flatMap((course, index) =>
          course.answer === answer &&
          period.some((one) => one === course.answered) &&
          (region === undefined || course.municipality.startsWith(region))
            ? [index]
            : [],
        ),
      ),
    ),
  );
