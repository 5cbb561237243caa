/** One thing that happened, as figures count it: where it belongs and its code for each attribute. Names nobody. */
export interface Counted {
  readonly region: string;
  readonly municipality: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** Counts by code. */
export type Counts = ReadonlyMap<string, number>;

/** The counts of one measure in one period: per place, and per attribute, region and code. */
export interface Tally {
  /** By region, by municipality in it. */
  readonly places: ReadonlyMap<string, Counts>;
  /** By attribute, by region, by code; the codes of one attribute add up to all that was counted. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, Counts>>;
}

/** The sum of counts. */
export const sumOf = (counts: Counts): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

const within = <Value>(outer: Map<string, Map<string, Value>>, key: string): Map<string, Value> => {
  const found = outer.get(key) ?? new Map<string, Value>();
  outer.set(key, found);
  return found;
};

const addOne = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts what happened; the order in which it is told makes no difference. */
export const tallyOf = (counted: Iterable<Counted>): Tally => {
  const places = new Map<string, Map<string, number>>();
  const codes = new Map<string, Map<string, Map<string, number>>>();
  for (const one of counted) {
    addOne(within(places, one.region), one.municipality);
    for (const [attribute, code] of Object.entries(one.codes))
      addOne(within(within(codes, attribute), one.region), code);
  }
  return { places, codes };
};
