import type { Instant, PersonId, SealedCategory } from '@wisselzone/kernel';

/** Destroys keys for good. A destroyed key never comes back; the first moment of destruction stands. */
export abstract class Erasure {
  /** Destroys the person's key and forgets the person's national number. */
  abstract erasePerson(person: PersonId): Promise<Instant>;
  /** Destroys the keys of one category of one stream. What is sealed there later gets a new key. */
  abstract eraseCategory(stream: string, category: SealedCategory): Promise<Instant>;
}
