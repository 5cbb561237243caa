import { coverSmall, type Row } from './cover';
import { sumOf, type Counts, type Tally } from './tally';

/** A count as it may be known, or that it may not. */
export type Figure = number | 'suppressed';

/** Counts of one attribute: for all of Flanders, and by region as far as that may be known. */
export interface ProtectedCodes {
  readonly attribute: string;
  readonly codes: Readonly<Record<string, Figure>>;
  readonly regions: Readonly<Record<string, Readonly<Record<string, Figure>>>>;
}

/** One measure of one period as it may leave. What is not named was not counted: 0. */
export interface ProtectedTable {
  readonly total: Figure;
  readonly regions: Readonly<Record<string, Figure>>;
  readonly municipalities: Readonly<Record<string, Readonly<Record<string, Figure>>>>;
  readonly attributes: readonly ProtectedCodes[];
}

/** Which counts are small: 1 to `smallest - 1`. */
export interface SuppressionRule {
  readonly smallest: number;
}

const shown = (
  counts: Counts,
  isHidden: (key: string) => boolean,
): Readonly<Record<string, Figure>> =>
  Object.fromEntries(
    [...counts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, count]) => [key, isHidden(key) ? 'suppressed' : count]),
  );

const rowsOf = (counts: Counts): readonly Row[] =>
  [...counts].map(([key, count]) => ({ key, counts: [count] }));

const everything = () => true;

const totals = (byRegion: ReadonlyMap<string, Counts>): Counts => {
  const all = new Map<string, number>();
  for (const counts of byRegion.values())
    for (const [code, count] of counts) all.set(code, (all.get(code) ?? 0) + count);
  return all;
};

/** The codes that are shown, each a column, and all hidden ones together as one column more. */
const columnsOf = (counts: Counts, hidden: ReadonlySet<string>, codes: readonly string[]) => [
  ...codes.map((code) => counts.get(code) ?? 0),
  [...hidden].reduce((sum, code) => sum + (counts.get(code) ?? 0), 0),
];

const regionsOf = (
  byRegion: ReadonlyMap<string, Counts>,
  { hidden, codes }: { readonly hidden: ReadonlySet<string>; readonly codes: readonly string[] },
  hiddenRows: ReadonlySet<string>,
): ProtectedCodes['regions'] =>
  Object.fromEntries(
    [...byRegion]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([region, counts]) => {
        const whole = new Map([...codes, ...hidden].map((code) => [code, counts.get(code) ?? 0]));
        return [region, shown(whole, (code) => hidden.has(code) || hiddenRows.has(region))];
      }),
  );

const protectCodes = (
  attribute: string,
  byRegion: ReadonlyMap<string, Counts>,
  { smallest, hiddenRegions }: SuppressionRule & { readonly hiddenRegions: ReadonlySet<string> },
): ProtectedCodes => {
  const all = totals(byRegion);
  const hidden = coverSmall(rowsOf(all), smallest);
  const codes = [...all.keys()].filter((code) => !hidden.has(code));
  const rows = [...byRegion].map(([key, counts]) => ({
    key,
    counts: columnsOf(counts, hidden, codes),
  }));
  const hiddenRows = coverSmall(rows, smallest, hiddenRegions);
  return {
    attribute,
    codes: shown(all, (code) => hidden.has(code)),
    regions: regionsOf(byRegion, { hidden, codes }, hiddenRows),
  };
};

/** Too few in all of Flanders: that there were some is all that may be known. */
const nothingButThat = ({ places, codes }: Tally): ProtectedTable => ({
  total: 'suppressed',
  regions: {},
  municipalities: {},
  attributes: [...codes.keys()].map((attribute) => ({ attribute, codes: {}, regions: {} })),
  ...(places.size === 0 ? { total: 0 } : {}),
});

/**
 * What may be known of a tally. Every number that can be computed from the answer by adding and
 * subtracting is 0 or at least `smallest`; a hidden small count is known no better than within a range
 * at least `smallest` wide. `libs/domain/figures/README.md` says why.
 */
export const protect = (tally: Tally, { smallest }: SuppressionRule): ProtectedTable => {
  const { places, codes } = tally;
  const byRegion = new Map([...places].map(([region, counts]) => [region, sumOf(counts)]));
  const total = sumOf(byRegion);
  if (total < smallest) return nothingButThat(tally);
  const hiddenRegions = coverSmall(rowsOf(byRegion), smallest);
  const municipalities = [...places].map(([region, counts]) => {
    const hidden = coverSmall(rowsOf(counts), smallest);
    const isHidden = hiddenRegions.has(region) ? everything : (key: string) => hidden.has(key);
    return [region, shown(counts, isHidden)] as const;
  });
  return {
    total,
    regions: shown(byRegion, (region) => hiddenRegions.has(region)),
    municipalities: Object.fromEntries(municipalities),
    attributes: [...codes].map(([attribute, counts]) =>
      protectCodes(attribute, counts, { smallest, hiddenRegions }),
    ),
  };
};
