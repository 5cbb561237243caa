import { malformed, MerkleLogError } from './log-error';
import type { NoteSigner, NoteVerifier } from './note-key';

const MOST_SIGNATURES = 100;
const LARGEST_NOTE = 1_000_000;
const LINE = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/;
const KEY_ID_BYTES = 4;

interface SignatureLine {
  readonly name: string;
  readonly keyId: Buffer;
  readonly signature: Buffer;
}

/** A note whose text was signed by the named keys. */
export interface OpenedNote {
  /** Ends with a line end. */
  readonly text: string;
  readonly signedBy: readonly string[];
}

/** Puts signatures under a text (C2SP signed-note). The text ends with a line end. */
export const signNote = (text: string, signers: readonly NoteSigner[]): string => {
  if (!text.endsWith('\n') || hasControls(text)) throw malformed('not a text for a note');
  const lines = signers.map(({ name, keyId, sign }) => {
    const blob = Buffer.concat([keyId, sign(text)]);
    return `— ${name} ${blob.toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
};

/**
 * Opens a note: what unknown keys signed is passed over, whatever its type. Throws `malformed` when it is
 * no note, `notSigned` when no known key signed it or a known key's signature is wrong.
 */
export const openNote = (note: string, known: readonly NoteVerifier[]): OpenedNote => {
  const { text, lines } = partsOf(note);
  const signedBy = lines.flatMap((line) => {
    const verifier = known.find(
      ({ name, keyId }) => name === line.name && keyId.equals(line.keyId),
    );
    if (!verifier) return [];
    if (verifier.verify(text, line.signature)) return [verifier.name];
    throw new MerkleLogError('notSigned', 'a signature of a known key does not verify');
  });
  if (signedBy.length > 0) return { text, signedBy: [...new Set(signedBy)] };
  throw new MerkleLogError('notSigned', 'no known key signed the note');
};

const partsOf = (note: string): { text: string; lines: readonly SignatureLine[] } => {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || note.length > LARGEST_NOTE || !note.endsWith('\n') || hasControls(note))
    throw malformed('not a signed note');
  const lines = note
    .slice(split + 2)
    .split('\n')
    .slice(0, -1);
  if (lines.length === 0 || lines.length > MOST_SIGNATURES)
    throw malformed('a note with no or too many signatures');
  return { text: note.slice(0, split + 1), lines: lines.map(signatureIn) };
};

const signatureIn = (line: string): SignatureLine => {
  const [, name, base64 = ''] = LINE.exec(line) ?? [];
  const blob = Buffer.from(base64, 'base64');
  if (name === undefined || blob.length <= KEY_ID_BYTES || blob.toString('base64') !== base64)
    throw malformed('not a signature line');
  return { name, keyId: blob.subarray(0, KEY_ID_BYTES), signature: blob.subarray(KEY_ID_BYTES) };
};

const hasControls = (text: string): boolean => /[^\P{Cc}\n]/u.test(text);
