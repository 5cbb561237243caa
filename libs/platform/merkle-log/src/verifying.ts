import { HASH_BYTES, nodeHash, type Hash } from './tree-hash';

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Hash;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

export interface ConsistencyClaim {
  readonly from: number;
  readonly size: number;
  readonly fromRoot: Hash;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

/** A longer or shorter piece could be cut so that other nodes give the same bytes. */
const areHashes = (proof: readonly Hash[]): boolean =>
  proof.every(({ length }) => length === HASH_BYTES);

const isOdd = (number: number): boolean => number % 2 === 1;
const parent = (number: number): number => Math.floor(number / 2);

/**
 * From a node up to the root, given the last node of its level: at each turn, whether the sibling stands on
 * the left. A last node without a sibling first climbs to where it has one.
 */
const turnsFrom = (start: number, end: number): boolean[] => {
  const turns: boolean[] = [];
  let [node, last] = [start, end];
  while (last > 0) {
    const onLeft = isOdd(node) || node === last;
    if (onLeft) while (!isOdd(node) && node > 0) [node, last] = [parent(node), parent(last)];
    turns.push(onLeft);
    [node, last] = [parent(node), parent(last)];
  }
  return turns;
};

const isTree = (size: number): boolean => Number.isSafeInteger(size) && size > 0;

/** RFC 9162, 2.1.3.2. False for anything that is not exactly the proof. */
export const verifyInclusion = ({ index, size, leaf, root, proof }: InclusionClaim): boolean => {
  if (!isTree(size) || index < 0 || index >= size || !areHashes([leaf, ...proof])) return false;
  const turns = turnsFrom(index, size - 1);
  const reached = proof.reduce(
    (hash, sibling, nth) => (turns[nth] ? nodeHash(sibling, hash) : nodeHash(hash, sibling)),
    leaf,
  );
  return turns.length === proof.length && reached.equals(root);
};

/** RFC 9162, 2.1.4.2. False for anything that is not exactly the proof; an empty tree proves nothing. */
export const verifyConsistency = (claim: ConsistencyClaim): boolean => {
  const { from, size, fromRoot, root, proof } = claim;
  if (!isTree(size) || from < 1 || from > size || !areHashes(proof)) return false;
  if (from === size) return proof.length === 0 && fromRoot.equals(root);
  const reached = Buffer.concat(rootsBy(claim));
  return reached.equals(Buffer.concat([fromRoot, root]));
};

/** The two roots that a proof leads to; none when its length is not the one such a proof has. */
const rootsBy = ({ from, size, fromRoot, proof }: ConsistencyClaim): readonly Hash[] => {
  let [node, last] = [from - 1, size - 1];
  while (isOdd(node)) [node, last] = [parent(node), parent(last)];
  // A complete subtree on the left is known by its root; the proof then does not repeat it.
  const [first, ...siblings] = node === 0 ? [fromRoot, ...proof] : proof;
  const turns = turnsFrom(node, last);
  if (!first || turns.length !== siblings.length) return [];
  let [before, after] = [first, first];
  for (const [nth, sibling] of siblings.entries()) {
    if (turns[nth]) before = nodeHash(sibling, before);
    after = turns[nth] ? nodeHash(sibling, after) : nodeHash(after, sibling);
  }
  return [before, after];
};
