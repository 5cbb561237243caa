import type { Counted, Figure, ProtectedCodes, ProtectedTable } from '../src/index';
import type { Known } from './linear-attack.samples';

/** A small Flanders: municipality `r/m` lies in region `r`. */
export const MUNICIPALITIES = ['a/1', 'a/2', 'b/1', 'b/2', 'c/1', 'c/2'] as const;
const REGIONS = ['a', 'b', 'c'] as const;
const ANSWERS = ['accepted', 'declined', 'erased'] as const;
const GROUPS = ['allowance', 'jobseeker', 'other'] as const;

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
export const happened = (
  counts: readonly number[],
  counted: CountedAs = UNKNOWNS,
): readonly Counted[] =>
  counted.flatMap((one, index) =>
    one ? Array.from({ length: counts[index] ?? 0 }, () => one) : [],
  );

/** A number that a table can name: the unknowns that it is the sum of, and how the table shows it. */
export interface Cell {
  readonly unknowns: readonly number[];
  readonly figure: Figure | undefined;
}

/** What each unknown counts as in a table, or nothing when it is not counted there. */
type CountedAs = readonly (Counted | undefined)[];

type CellOf = (figure: Figure | undefined, test: (one: Counted) => boolean) => Cell;

const cellOf =
  (counted: CountedAs): CellOf =>
  (figure, test) => ({
    unknowns: counted.flatMap((one, index) => (one && test(one) ? [index] : [])),
    figure,
  });

const placesOf = (
  table: ProtectedTable,
  cell: CellOf,
  places: readonly string[],
): readonly Cell[] =>
  REGIONS.flatMap((region) => [
    cell(table.regions[region], (one) => one.region === region),
    ...places
      .filter((name) => name.startsWith(region))
      .map((municipality) =>
        cell(
          table.municipalities[region]?.[municipality],
          (one) => one.municipality === municipality,
        ),
      ),
  ]);

const codesOf = (
  { attribute, codes, regions }: ProtectedCodes,
  cell: CellOf,
  all: readonly string[],
): readonly Cell[] =>
  all.flatMap((code) => {
    const has = (one: Counted) => one.codes[attribute] === code;
    return [
      cell(codes[code], has),
      ...REGIONS.map((region) =>
        cell(regions[region]?.[code], (one) => one.region === region && has(one)),
      ),
    ];
  });

const all = (
  counted: CountedAs,
  value: (one: Counted) => string | undefined,
): readonly string[] => [...new Set(counted.flatMap((one) => (one && value(one)) ?? []))];

/** Every cell that a table can name, with the unknowns that it is the sum of and how the table shows it. */
export const cellsOf = (table: ProtectedTable, counted: CountedAs = UNKNOWNS): readonly Cell[] => {
  const cell = cellOf(counted);
  return [
    cell(table.total, () => true),
    ...placesOf(
      table,
      cell,
      all(counted, ({ municipality }) => municipality),
    ),
    ...table.attributes.flatMap((one) =>
      codesOf(
        one,
        cell,
        all(counted, ({ codes }) => codes[one.attribute]),
      ),
    ),
  ];
};

/** What the table tells: of a whole table, what is not named was not counted. */
export const knownFrom = (
  table: ProtectedTable,
  counted: CountedAs = UNKNOWNS,
): readonly Known[] =>
  table.total === 'suppressed'
    ? []
    : cellsOf(table, counted).flatMap(({ unknowns, figure = 0 }) =>
        figure === 'suppressed' || unknowns.length === 0 ? [] : [{ unknowns, sum: figure }],
      );
