import { appendFileSync } from 'node:fs';
import type { Finding } from './invariants';

/** Hands a finding to `npm run proof`; alone in Jest there is nobody to hand it to. */
export const report = (...findings: readonly Finding[]): void => {
  const file = process.env['PROOF_REPORT'];
  if (file) for (const finding of findings) appendFileSync(file, `${JSON.stringify(finding)}\n`);
};

/** Of findings what broke an invariant, for a test to see that there is none. */
export const brokenIn = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ invariant, violations }) =>
    violations.map((violation) => `${invariant}: ${violation}`),
  );

/** How large a run is asked for. */
export type Size = 'smoke' | 'default' | 'long';

/** As asked by `npm run proof`; alone in Jest the smallest. */
export const size = (process.env['PROOF_SIZE'] ?? 'smoke') as Size;

/** One number of each size. */
export const sized = (numbers: Readonly<Record<Size, number>>): number => numbers[size];

/** Chance from the seed that is printed: the same seed, the same faults. */
export const chanceOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
