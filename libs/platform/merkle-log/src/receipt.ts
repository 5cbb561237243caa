import { openCheckpoint, type Checkpoint } from './checkpoint';
import { malformed, MerkleLogError } from './log-error';
import { sizeOf } from './log-size';
import type { NoteVerifier } from './note-key';
import { hashOf, leafHash, type Hash } from './tree-hash';
import { verifyInclusion } from './verifying';

/** That an entry is in the log (C2SP tlog-proof): checked with the entry and the log's key, and nothing else. */
export interface Receipt {
  readonly index: number;
  readonly proof: readonly Hash[];
  /** The signed note, verbatim. */
  readonly checkpoint: string;
}

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';
const EXTRA = /^extra [A-Za-z0-9+/]*={0,2}$/;
/** A tree of 2^53 leaves is not deeper. */
const LONGEST_PROOF = 53;

/** The text of a `.tlog-proof` file. */
export const writeReceipt = ({ index, proof, checkpoint }: Receipt): string =>
  [
    FIRST_LINE,
    `index ${index}`,
    ...proof.map((hash) => hash.toString('base64')),
    '',
    checkpoint,
  ].join('\n');

/** Reads a `.tlog-proof`; `extra` is passed over, since nothing vouches for it. Throws `malformed`. */
export const readReceipt = (text: string): Receipt => {
  const end = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(end, 0)).split('\n');
  if (first !== FIRST_LINE) throw malformed('not a tlog-proof');
  if (EXTRA.test(lines[0] ?? '')) lines.shift();
  const [index = '', ...proof] = lines;
  if (!index.startsWith('index ') || proof.length > LONGEST_PROOF)
    throw malformed('not a tlog-proof');
  return {
    index: sizeOf(index.slice('index '.length)),
    proof: proof.map(hashOf),
    checkpoint: text.slice(end + 2),
  };
};

/**
 * The checkpoint under which this very entry is in the log. Throws `malformed`, `notSigned`, or
 * `inconsistent` when the receipt is not one of this entry.
 */
export const checkReceipt = (
  text: string,
  entry: Buffer | string,
  known: readonly NoteVerifier[],
): Checkpoint & { readonly index: number } => {
  const { index, proof, checkpoint: note } = readReceipt(text);
  const checkpoint = openCheckpoint(note, known);
  const { size, root } = checkpoint;
  if (verifyInclusion({ index, size, root, proof, leaf: leafHash(entry) }))
    return { ...checkpoint, index };
  throw new MerkleLogError('inconsistent', 'the receipt is not one of this entry');
};
