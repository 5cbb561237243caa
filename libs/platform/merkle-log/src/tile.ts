import { malformed } from './log-error';
import type { SubtreeRoots } from './proving';
import type { Subtree } from './subtrees';
import { HASH_BYTES, nodeHash, type Hash } from './tree-hash';

/** Hashes side by side in one tile, and subtree levels between a tile's level and the next (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
const TILE_LEVELS = 8;

/** Which tile; level 0 holds leaf hashes. */
export interface TileName {
  readonly level: number;
  readonly number: number;
}

export interface Tile extends TileName {
  /** 1 to 256 hashes, one after the other. */
  readonly hashes: Buffer;
}

export const widthOf = ({ hashes }: Tile): number => hashes.length / HASH_BYTES;

const PATH = /^(\d|[1-5]\d|6[0-3])\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** `<level>/<number>[.p/<width>]`, the number in groups of three: `0/x001/x234/067.p/8`. */
export const tilePath = ({ level, number }: TileName, width = TILE_WIDTH): string => {
  const digits = String(number);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const spelled = groups.map((group, nth) => (nth < groups.length - 1 ? `x${group}` : group));
  return `${level}/${spelled.join('/')}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
};

/** The tile that a path names. Throws `malformed` for any other spelling. */
export const tileOfPath = (path: string): TileName & { readonly width: number } => {
  const [, level, groups, width] = PATH.exec(path) ?? [];
  if (level === undefined || groups === undefined) throw malformed('the path names no tile');
  const number = Number(groups.replace(/[x/]/g, ''));
  const tile = { level: Number(level), number, width: Number(width ?? TILE_WIDTH) };
  if (Number.isSafeInteger(number) && tilePath(tile, tile.width) === path) return tile;
  throw malformed('the path names no tile');
};

export const hashesIn = (hashes: Buffer): Hash[] =>
  Array.from({ length: hashes.length / HASH_BYTES }, (_, nth) =>
    hashes.subarray(nth * HASH_BYTES, (nth + 1) * HASH_BYTES),
  );

/** The root over a power of two of hashes. */
export const completeRoot = (hashes: readonly Hash[]): Hash => {
  const [first, ...more] = hashes;
  if (!first) throw malformed('a complete subtree has at least one leaf');
  if (more.length === 0) return first;
  const middle = hashes.length / 2;
  return nodeHash(completeRoot(hashes.slice(0, middle)), completeRoot(hashes.slice(middle)));
};

/** Where in which tile the hashes under a subtree stand. */
const placeOf = ({ level, number }: Subtree) => {
  const width = 2 ** (level % TILE_LEVELS);
  const first = number * width;
  return {
    tile: { level: Math.floor(level / TILE_LEVELS), number: Math.floor(first / TILE_WIDTH) },
    offset: first % TILE_WIDTH,
    width,
  };
};

/** Gives the tiles asked for, in that order; `undefined` for one that is not there. */
export type Tiles = (names: readonly TileName[]) => Promise<readonly (Buffer | undefined)[]>;

/** Reads subtrees from tiles, each tile once a question. Rejects with `malformed` when a tile is missing. */
export const rootsInTiles =
  (read: Tiles): SubtreeRoots =>
  async (subtrees) => {
    const places = subtrees.map(placeOf);
    const names = new Map(places.map(({ tile }) => [tilePath(tile), tile]));
    const tiles = await read([...names.values()]);
    const found = new Map([...names.keys()].map((path, nth) => [path, tiles[nth]]));
    return places.map(({ tile, offset, width }) => {
      const hashes = hashesIn(found.get(tilePath(tile)) ?? Buffer.alloc(0));
      if (hashes.length < offset + width) throw malformed('a tile is missing or too narrow');
      return completeRoot(hashes.slice(offset, offset + width));
    });
  };
