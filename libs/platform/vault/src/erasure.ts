import type { ErasureId, Instant, PersonId, SealedCategory } from '@wisselzone/kernel';

/** One category of one stream, and the erasure that was ordered. */
export interface CategoryErasure {
  readonly stream: string;
  readonly category: SealedCategory;
  readonly erasure: ErasureId;
}

/** What was destroyed, and when; nothing of it opens anything. */
export interface Destroyed {
  readonly at: Instant;
  /** SHA-256 of what was kept of the keys, in hexadecimal: says which ones they were. */
  readonly fingerprint: string;
  /** Of a category: the newest key that was destroyed; 0 when there was none, and for a person. */
  readonly generation: number;
}

/** Destroys keys for good. A destroyed key never comes back; the first moment of destruction stands. */
export abstract class Erasure {
  /** Destroys the person's key and all under it, and forgets the person's national number. */
  abstract erasePerson(person: PersonId): Promise<Destroyed>;
  /**
   * Destroys the keys of one category of one stream, once for each erasure: asked again it answers the same and
   * touches nothing. What is sealed there later gets a new key.
   */
  abstract eraseCategory(what: CategoryErasure): Promise<Destroyed>;
}
