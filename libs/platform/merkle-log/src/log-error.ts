export type MerkleLogFailure =
  /** A text or number that is not of its format. Refuse it; never guess. */
  | 'malformed'
  /** No known key signed it, or a known key's signature does not verify. Refuse it; tell the operator. */
  | 'notSigned'
  /** Two things that should belong together do not: a root, a proof, a tile. Alarm: the log or the proof was changed. */
  | 'inconsistent'
  /** The signing key file is missing, readable by others, or no key. Do not start. */
  | 'keyRefused'
  /** The tables cannot be reached or did not answer. Try again. */
  | 'unavailable'
  /** Another process grew the log meanwhile. Read its state again before the next try. */
  | 'overtaken';

export class MerkleLogError extends Error {
  override readonly name = 'MerkleLogError';
  constructor(
    readonly code: MerkleLogFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const malformed = (what: string): MerkleLogError => new MerkleLogError('malformed', what);
