/** A row of counts: one number for a plain list, one a column for a table. */
export interface Row {
  readonly key: string;
  readonly counts: readonly number[];
}

const isSafe = (counts: readonly number[], smallest: number): boolean =>
  counts.every((count) => count === 0 || count >= smallest);

const together = (rows: readonly Row[]): readonly number[] =>
  (rows[0]?.counts ?? []).map((_, column) =>
    rows.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0),
  );

/**
 * Which rows to hide so that nothing small can be computed from what is left and the sum of each column.
 * A row with a count from 1 to `smallest - 1` is hidden (primary suppression), rows of `hiddenAlready` too; then
 * others with it, until at least two are hidden and their sums are no small counts either (secondary
 * suppression). Which others does not depend on how large they are, so it tells nothing.
 */
export const coverSmall = (
  rows: readonly Row[],
  smallest: number,
  hiddenAlready: ReadonlySet<string> = new Set(),
): ReadonlySet<string> => {
  const filled = rows.filter(({ counts }) => counts.some((count) => count > 0));
  const mustHide = ({ key, counts }: Row) => hiddenAlready.has(key) || !isSafe(counts, smallest);
  const hidden = filled.filter(mustHide);
  const others = filled
    .filter((row) => !mustHide(row))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const isCovered = () => hidden.length >= 2 && isSafe(together(hidden), smallest);
  for (const other of others) {
    if (hidden.length === 0 || isCovered()) break;
    hidden.push(other);
  }
  return new Set(hidden.map(({ key }) => key));
};
