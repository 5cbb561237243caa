/** Remembers proofs of possession, over all processes of a hub, so that none serves twice. */
export abstract class SeenProofs {
  /**
   * True for whoever asks about a proof first. `digest` is its SHA-256, `until` (milliseconds since 1970)
   * when it would be refused by its age. Rejects when nobody can say: then nothing may be let in.
   */
  abstract isFirst(digest: Buffer, until: number): Promise<boolean>;
}
