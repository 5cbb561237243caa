import type { Instant } from '@wisselzone/kernel';

/** What something was from a moment on. */
export interface Version<Value> {
  readonly at: Instant;
  readonly value: Value;
}

/** What it was at a moment, given its versions in the order in which they came. */
export const asOf = <Value>(
  versions: readonly Version<Value>[],
  moment: Instant,
): Value | undefined => versions.findLast(({ at }) => at <= moment)?.value;
