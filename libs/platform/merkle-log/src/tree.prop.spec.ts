import fc from 'fast-check';
import { proveConsistency, proveInclusion, treeRoot } from './proving';
import { splitOf } from './subtrees';
import { hashesIn, rootsInTiles, tileOfPath, tilePath, widthOf, type Tiles } from './tile';
import { edgeTiles, emptyEdge, grow, rootOf, type TreeEdge } from './tree-edge';
import { EMPTY_ROOT, leafHash, nodeHash, type Hash } from './tree-hash';
import { verifyConsistency, verifyInclusion } from './verifying';

const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) };

/** The definition of RFC 9162, 2.1.1, word for word. */
const definedRoot = (leaves: readonly Hash[]): Hash => {
  const [first] = leaves;
  if (!first) return EMPTY_ROOT;
  if (leaves.length === 1) return first;
  const split = splitOf(leaves.length);
  return nodeHash(definedRoot(leaves.slice(0, split)), definedRoot(leaves.slice(split)));
};

/** A tree that grew in steps, with its tiles as a store would keep them. */
class GrownTree {
  readonly tiles = new Map<string, Buffer>();
  readonly leaves: Hash[] = [];
  edge: TreeEdge = emptyEdge;

  grow(count: number): void {
    const added = Array.from({ length: count }, (_, nth) =>
      leafHash(`${this.leaves.length + nth}`),
    );
    const { edge, tiles } = grow(this.edge, added);
    for (const tile of tiles) this.tiles.set(tilePath(tile), tile.hashes);
    this.leaves.push(...added);
    this.edge = edge;
  }

  readonly read: Tiles = async (names) => names.map((name) => this.tiles.get(tilePath(name)));
}

const steps = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 2 });
const grownBy = (counts: readonly number[]): GrownTree => {
  const tree = new GrownTree();
  for (const count of counts) tree.grow(count);
  return tree;
};

describe('a tree that grows in steps', () => {
  it('has the root that the definition gives, whatever the steps', () => {
    fc.assert(
      fc.property(steps, (counts) => {
        const { edge, leaves } = grownBy(counts);
        expect(rootOf(edge).equals(definedRoot(leaves))).toBe(true);
      }),
      runs,
    );
  });

  it('can be gone on with from what its tiles hold', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (counts) => {
        const { edge, leaves, read } = grownBy(counts);
        const names = edgeTiles(leaves.length);
        const tiles = await read(names);
        const open = edge.open.map((_, level) => {
          const nth = names.findIndex((name) => name.level === level);
          const hashes = tiles[nth];
          return hashes ? hashesIn(hashes) : [];
        });
        expect(edge.open).toEqual(open);
        expect((await treeRoot(leaves.length, rootsInTiles(read))).equals(rootOf(edge))).toBe(true);
      }),
      runs,
    );
  });

  it('proves every entry, and proves it for no other place, size or entry', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), fc.nat(), async (counts, anIndex, aSize) => {
        const { leaves, read } = grownBy([...counts, 1]);
        const size = 1 + (aSize % leaves.length);
        const index = anIndex % size;
        const proof = await proveInclusion({ index, size }, rootsInTiles(read));
        const leaf = leaves[index]!;
        const root = definedRoot(leaves.slice(0, size));
        const claim = { index, size, leaf, root, proof };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, index: index + 1 })).toBe(false);
        expect(verifyInclusion({ ...claim, leaf: leafHash('another') })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [...proof, root] })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(proof.length === 0);
      }),
      runs,
    );
  });

  it('proves that it begins with every earlier tree, and with no other', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), fc.nat(), async (counts, aFrom, aSize) => {
        const { leaves, read } = grownBy([...counts, 1]);
        const size = 1 + (aSize % leaves.length);
        const from = 1 + (aFrom % size);
        const proof = await proveConsistency({ from, size }, rootsInTiles(read));
        const rootAt = (count: number): Hash => definedRoot(leaves.slice(0, count));
        const claim = { from, size, proof, fromRoot: rootAt(from), root: rootAt(size) };
        expect(verifyConsistency(claim)).toBe(true);
        expect(verifyConsistency({ ...claim, fromRoot: leafHash('forked') })).toBe(false);
        expect(verifyConsistency({ ...claim, root: leafHash('forked') })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [...proof, claim.root] })).toBe(false);
      }),
      runs,
    );
  });
});

describe('the path of a tile', () => {
  it('names one tile, whatever its number and width', () => {
    const tiles = fc.record({
      level: fc.integer({ min: 0, max: 6 }),
      number: fc.integer({ min: 0, max: 2 ** 45 }),
      width: fc.integer({ min: 1, max: 256 }),
    });
    fc.assert(
      fc.property(tiles, (tile) => {
        expect(tileOfPath(tilePath(tile, tile.width))).toEqual(tile);
      }),
      runs,
    );
  });

  it('is spelled as the specification spells it', () => {
    expect(tilePath({ level: 0, number: 1234067 }, 8)).toBe('0/x001/x234/067.p/8');
    expect(tilePath({ level: 2, number: 5 })).toBe('2/005');
    expect(widthOf({ level: 0, number: 0, hashes: Buffer.alloc(96) })).toBe(3);
  });

  it.each([
    '0/000.p/0',
    '0/000.p/256',
    '0/000.p/300',
    '0/x000/001',
    '64/000',
    '0/1',
    '0/001/',
    'entries/000',
    '../0/000',
  ])('is refused in any other spelling: %s', (path) => {
    expect(() => tileOfPath(path)).toThrow('names no tile');
  });
});
