/** Reproducible choices: the same seed always chooses the same (mulberry32). */
export interface Chance {
  readonly below: (bound: number) => number;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  readonly oneOf: <Value>(values: readonly Value[]) => Value | undefined;
  readonly in100: (percent: number) => boolean;
}

export const chance = (seed: number): Chance => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    pick: (values) => values[below(values.length)] ?? values[0],
    oneOf: (values) => values[below(values.length)],
    in100: (percent) => below(100) < percent,
  };
};
