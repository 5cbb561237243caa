import { completeRoot, TILE_WIDTH, type Tile, type TileName } from './tile';
import { subtreesOf } from './subtrees';
import { joined, type Hash } from './tree-hash';

/**
 * What is needed to let a tree grow: its size, and for each tile level the hashes of the last tile that
 * is not full yet.
 */
export interface TreeEdge {
  readonly size: number;
  readonly open: readonly (readonly Hash[])[];
}

export const emptyEdge: TreeEdge = { size: 0, open: [] };

/** The tiles that a tree's edge is read from: the last of each level, where it is not full. */
export const edgeTiles = (size: number): TileName[] => {
  const tiles: TileName[] = [];
  for (let count = size, level = 0; count > 0; count = Math.floor(count / TILE_WIDTH), level += 1)
    if (count % TILE_WIDTH > 0) tiles.push({ level, number: Math.floor(count / TILE_WIDTH) });
  return tiles;
};

export interface Growth {
  readonly edge: TreeEdge;
  /** New tiles, and wider ones in the place of those that were open. */
  readonly tiles: readonly Tile[];
}

/** Appends leaf hashes: the new edge, and every tile to be written. */
export const grow = ({ size, open }: TreeEdge, leaves: readonly Hash[]): Growth => {
  const tiles: Tile[] = [];
  const next: (readonly Hash[])[] = [];
  let arriving: readonly Hash[] = leaves;
  let before = size;
  for (let level = 0; level < open.length || arriving.length > 0; level += 1) {
    const rows = rowsOf([...(open[level] ?? []), ...arriving]);
    const first = Math.floor(before / TILE_WIDTH);
    if (arriving.length > 0)
      tiles.push(
        ...rows.map((row, nth) => ({ level, number: first + nth, hashes: Buffer.concat(row) })),
      );
    next.push(rows.find((row) => row.length < TILE_WIDTH) ?? []);
    arriving = rows.filter((row) => row.length === TILE_WIDTH).map(completeRoot);
    before = first;
  }
  return { edge: { size: size + leaves.length, open: next }, tiles };
};

const rowsOf = (hashes: readonly Hash[]): Hash[][] =>
  Array.from({ length: Math.ceil(hashes.length / TILE_WIDTH) }, (_, nth) =>
    hashes.slice(nth * TILE_WIDTH, (nth + 1) * TILE_WIDTH),
  );

/** The root of the tree that ends in this edge. */
export const rootOf = ({ open }: TreeEdge): Hash =>
  joined(
    open.toReversed().flatMap((hashes) =>
      subtreesOf({ from: 0, to: hashes.length }).map(({ level, number }) => {
        const width = 2 ** level;
        return completeRoot(hashes.slice(number * width, (number + 1) * width));
      }),
    ),
  );
