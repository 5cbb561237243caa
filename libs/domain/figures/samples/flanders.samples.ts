import type { Counted, Figure, ProtectedCodes, ProtectedTable } from '../src/index';
import type { Known } from './linear-attack.samples';

/** A small Flanders: municipality `r/m` lies in region `r`. */
export const MUNICIPALITIES = ['a/1', 'a/2', 'b/1', 'b/2', 'c/1', 'c/2'] as const;
const REGIONS = ['a', 'b', 'c'] as const;
const ANSWERS = ['accepted', 'declined', 'erased'] as const;
const GROUPS = ['allowance', 'jobseeker', 'other'] as const;

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { answer: ANSWERS, group: GROUPS };

/** Every combination of a municipality and codes: what an attacker does not know the count of. */
export const UNKNOWNS: readonly Counted[] = MUNICIPALITIES.flatMap((municipality) =>
  ANSWERS.flatMap((answer) =>
    GROUPS.map((group) => ({
      region: municipality.charAt(0),
      municipality,
      codes: { answer, group },
    })),
  ),
);

/** So many of each combination. */
export const happened = (counts: readonly number[]): readonly Counted[] =>
  UNKNOWNS.flatMap((one, index) => Array.from({ length: counts[index] ?? 0 }, () => one));

interface Cell {
  readonly unknowns: readonly number[];
  readonly figure: Figure | undefined;
}

const cell = (figure: Figure | undefined, test: (one: Counted) => boolean): Cell => ({
  unknowns: UNKNOWNS.flatMap((one, index) => (test(one) ? [index] : [])),
  figure,
});

const placesOf = (table: ProtectedTable): readonly Cell[] =>
  REGIONS.flatMap((region) => [
    cell(table.regions[region], (one) => one.region === region),
    ...MUNICIPALITIES.filter((name) => name.startsWith(region)).map((municipality) =>
      cell(
        table.municipalities[region]?.[municipality],
        (one) => one.municipality === municipality,
      ),
    ),
  ]);

const codesOf = ({ attribute, codes, regions }: ProtectedCodes): readonly Cell[] =>
  (ATTRIBUTES[attribute] ?? []).flatMap((code) => {
    const has = (one: Counted) => one.codes[attribute] === code;
    return [
      cell(codes[code], has),
      ...REGIONS.map((region) =>
        cell(regions[region]?.[code], (one) => one.region === region && has(one)),
      ),
    ];
  });

/** Every cell that a table can name, with the unknowns that it is the sum of and how the table shows it. */
export const cellsOf = (table: ProtectedTable): readonly Cell[] => [
  cell(table.total, () => true),
  ...placesOf(table),
  ...table.attributes.flatMap(codesOf),
];

/** What the table tells: of a whole table, what is not named was not counted. */
export const knownFrom = (table: ProtectedTable): readonly Known[] =>
  table.total === 'suppressed'
    ? []
    : cellsOf(table).flatMap(({ unknowns, figure = 0 }) =>
        figure === 'suppressed' ? [] : [{ unknowns, sum: figure }],
      );
