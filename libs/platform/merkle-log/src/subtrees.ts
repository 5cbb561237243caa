/** A complete subtree: number `number` from the left among those of 2^level leaves. */
export interface Subtree {
  readonly level: number;
  readonly number: number;
}

/** Leaves `from` up to, not including, `to`. Starts at a multiple of every power of two it holds. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The largest power of two below `size`: where RFC 9162 splits a tree of two leaves or more. */
export const splitOf = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};

/** The complete subtrees a range consists of, largest first. */
export const subtreesOf = ({ from, to }: Range): Subtree[] => {
  const found: Subtree[] = [];
  let at = from;
  while (at < to) {
    let level = 0;
    let width = 1;
    while (width * 2 <= to - at) {
      width *= 2;
      level += 1;
    }
    found.push({ level, number: at / width });
    at += width;
  }
  return found;
};

/** The ranges whose roots prove that a leaf is in the tree, from its sibling up (RFC 9162, 2.1.3.1). */
export const inclusionRanges = (index: number, { from, to }: Range): Range[] => {
  if (to - from <= 1) return [];
  const middle = from + splitOf(to - from);
  return index < middle
    ? [...inclusionRanges(index, { from, to: middle }), { from: middle, to }]
    : [...inclusionRanges(index, { from: middle, to }), { from, to: middle }];
};

/** The ranges whose roots prove that a tree begins with its first `size` leaves (RFC 9162, 2.1.4.1). */
export const consistencyRanges = (size: number, { from, to }: Range, known = true): Range[] => {
  if (size === to - from) return known ? [] : [{ from, to }];
  const split = splitOf(to - from);
  const middle = from + split;
  return size <= split
    ? [...consistencyRanges(size, { from, to: middle }, known), { from: middle, to }]
    : [...consistencyRanges(size - split, { from: middle, to }, false), { from, to: middle }];
};
