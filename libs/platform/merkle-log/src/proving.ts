import { malformed } from './log-error';
import {
  consistencyRanges,
  inclusionRanges,
  subtreesOf,
  type Range,
  type Subtree,
} from './subtrees';
import { joined, type Hash } from './tree-hash';

/** Gives the root of each complete subtree asked for, in that order. */
export type SubtreeRoots = (subtrees: readonly Subtree[]) => Promise<readonly Hash[]>;

/** The roots of ranges, with one question to whoever keeps the tree. */
const rootsOf = async (ranges: readonly Range[], read: SubtreeRoots): Promise<Hash[]> => {
  const parts = ranges.map(subtreesOf);
  const roots = await read(parts.flat());
  let used = 0;
  return parts.map(({ length }) => joined(roots.slice(used, (used += length))));
};

/** The root of the tree of the first `size` leaves. */
export const treeRoot = async (size: number, read: SubtreeRoots): Promise<Hash> =>
  joined(await read(subtreesOf({ from: 0, to: size })));

/** Proves that leaf `index` is in the tree of `size` leaves. Rejects with `malformed` when it is not. */
export const proveInclusion = async (
  { index, size }: { readonly index: number; readonly size: number },
  read: SubtreeRoots,
): Promise<Hash[]> => {
  if (index < 0 || index >= size) throw malformed('there is no such leaf in a tree of this size');
  return rootsOf(inclusionRanges(index, { from: 0, to: size }), read);
};

/** Proves that the tree of `size` leaves begins with the tree of `from`. Rejects with `malformed`. */
export const proveConsistency = async (
  { from, size }: { readonly from: number; readonly size: number },
  read: SubtreeRoots,
): Promise<Hash[]> => {
  if (from < 1 || from > size) throw malformed('only a tree that is not empty can be begun with');
  return rootsOf(consistencyRanges(from, { from: 0, to: size }), read);
};
