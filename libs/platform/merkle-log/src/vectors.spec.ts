import { readdirSync, readFileSync } from 'node:fs';
import { openCheckpoint } from './checkpoint';
import { sizeOf } from './log-size';
import { noteVerifier } from './note-key';
import { openNote } from './signed-note';
import { hashesIn } from './tile';
import { emptyEdge, grow, rootOf } from './tree-edge';
import { EMPTY_ROOT, leafHash } from './tree-hash';
import { verifyConsistency, verifyInclusion } from './verifying';

const folder = new URL('../vectors/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, folder));
const json = <Kind>(name: string): Kind => JSON.parse(read(name).toString()) as Kind;

interface Case {
  readonly desc: string;
  readonly file: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
}
interface Inclusion extends Case {
  readonly leafIdx: string;
  readonly treeSize: string;
  readonly root: string;
  readonly leafHash: string;
}
interface Consistency extends Case {
  readonly size1: string;
  readonly size2: string;
  readonly root1: string;
  readonly root2: string;
}

/** As they are: some cases stand on roots that are no hashes. */
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** What cannot be read is refused, as what does not verify. */
const accepted = (verdict: () => boolean): boolean => {
  try {
    return verdict();
  } catch {
    return false;
  }
};

const inclusions = json<readonly Inclusion[]>('inclusion.json');
const consistencies = json<readonly Consistency[]>('consistency.json');

describe('number 1: the published proofs and roots', () => {
  it('are 98 of inclusion and 98 of consistency', () => {
    expect([inclusions.length, consistencies.length]).toEqual([98, 98]);
  });

  it.each(inclusions)('are answered as published: $file', (given) => {
    const verdict = accepted(() =>
      verifyInclusion({
        index: sizeOf(given.leafIdx),
        size: sizeOf(given.treeSize),
        leaf: bytes(given.leafHash),
        root: bytes(given.root),
        proof: (given.proof ?? []).map(bytes),
      }),
    );
    expect(verdict).toBe(!given.wantErr);
  });

  it.each(consistencies)('are answered as published: $file', (given) => {
    const verdict = accepted(() =>
      verifyConsistency({
        from: sizeOf(given.size1),
        size: sizeOf(given.size2),
        fromRoot: bytes(given.root1),
        root: bytes(given.root2),
        proof: (given.proof ?? []).map(bytes),
      }),
    );
    expect(verdict).toBe(!given.wantErr);
  });

  it('are the roots of the trees of size 0 to 8', () => {
    const { leafInputsHex, rootHashesHexByTreeSize } =
      json<Record<'leafInputsHex' | 'rootHashesHexByTreeSize', readonly string[]>>('roots.json');
    const leaves = leafInputsHex.map((hex) => leafHash(Buffer.from(hex, 'hex')));
    const roots = rootHashesHexByTreeSize.map((_, size) =>
      rootOf(grow(emptyEdge, leaves.slice(0, size)).edge).toString('hex'),
    );
    expect(roots).toEqual(rootHashesHexByTreeSize);
    expect(EMPTY_ROOT.toString('hex')).toBe(rootHashesHexByTreeSize[0]);
  });

  it.each(['9007199254740992', '18446744073709551615', '01', '-1', '1e3', '', ' 1', '+1', '1.0'])(
    'refuse "%s" as a size',
    (text) => {
      expect(() => sizeOf(text)).toThrow('no decimal number');
    },
  );

  it('accept the largest size there is, 2^53-1', () => {
    expect(sizeOf('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('never prove anything from an empty tree, not even with an empty proof', () => {
    const root = leafHash('');
    expect(
      [0, 1].map((size) =>
        verifyConsistency({ from: 0, size, fromRoot: EMPTY_ROOT, root, proof: [] }),
      ),
    ).toEqual([false, false]);
  });
});

/** The 16-bit length before each entry, as tlog-tiles bundles them. */
const entriesIn = (bundle: Buffer): Buffer[] => {
  const entries: Buffer[] = [];
  for (let at = 0; at < bundle.length; at += 2 + bundle.readUInt16BE(at))
    entries.push(bundle.subarray(at + 2, at + 2 + bundle.readUInt16BE(at)));
  return entries;
};

describe('number 2: the published checkpoints, tiles, entries and note', () => {
  const key = noteVerifier(
    'example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx',
  );
  const sizes = readdirSync(new URL('tessera/tile/entries/000.p/', folder))
    .map(Number)
    .sort((a, b) => a - b);

  it('are checkpoints of 0 to 15 entries', () => {
    expect(sizes).toEqual(Array.from({ length: 15 }, (_, nth) => nth + 1));
    const names = readdirSync(new URL('tessera/', folder)).filter((name) => name !== 'tile');
    const found = names.map((name) => openCheckpoint(read(`tessera/${name}`).toString(), [key]));
    expect(found).toHaveLength(17);
    const empty = found.find(({ size }) => size === 0);
    expect(empty?.root.equals(EMPTY_ROOT)).toBe(true);
  });

  it.each(sizes)('verify for %i entries', (size) => {
    const checkpoint = openCheckpoint(read(`tessera/checkpoint.${size}`).toString(), [key]);
    const leaves = entriesIn(read(`tessera/tile/entries/000.p/${size}`)).map(leafHash);
    const tile = read(`tessera/tile/0/000.p/${size}`);
    const { edge, tiles } = grow(emptyEdge, leaves);
    expect(checkpoint).toMatchObject({ origin: 'example.com/log/testdata', size });
    expect(hashesIn(tile)).toEqual(leaves);
    expect(tiles).toEqual([{ level: 0, number: 0, hashes: tile }]);
    expect(rootOf(edge).equals(checkpoint.root)).toBe(true);
  });

  it('hold the note of the specification', () => {
    const { vkey, note } = json<{ vkey: string; note: string }>('signed-note.json');
    expect(openNote(note, [noteVerifier(vkey)])).toEqual({
      text: 'This is an example message.\n',
      signedBy: ['example.com/foo'],
    });
  });
});
