import { malformed, MerkleLogError } from './log-error';
import { sizeOf } from './log-size';
import type { NoteSigner, NoteVerifier } from './note-key';
import { openNote, signNote } from './signed-note';
import { hashOf, type Hash } from './tree-hash';

/** What a log says of itself when it signs: so many entries, with this root. */
export interface Checkpoint {
  /** The name of the log, such as `hub.example/log`; also the name of its key. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** Signs a checkpoint (C2SP tlog-checkpoint). Who calls it makes sure that no other root is signed for this size. */
export const signCheckpoint = (
  { origin, size, root }: Checkpoint,
  signers: readonly NoteSigner[],
): string => signNote(`${origin}\n${size}\n${root.toString('base64')}\n`, signers);

/** Reads a checkpoint signed by the log's own key. Throws `malformed` or `notSigned`. */
export const openCheckpoint = (note: string, known: readonly NoteVerifier[]): Checkpoint => {
  const { text, signedBy } = openNote(note, known);
  const [origin = '', size = '', root = '', ...more] = text.split('\n');
  if (origin === '' || more.length === 0 || more.slice(0, -1).includes(''))
    throw malformed('not a checkpoint');
  if (!signedBy.includes(origin))
    throw new MerkleLogError('notSigned', 'the log itself did not sign its checkpoint');
  return { origin, size: sizeOf(size), root: hashOf(root) };
};
