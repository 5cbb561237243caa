import type { PersonId } from '@wisselzone/kernel';

/**
 * Finds a person again by national number, and knows no number: only keyed digests, erased with the
 * person. MUST be durable before it answers. Rejects with `VaultError` and nothing else.
 */
export abstract class PersonIndex {
  /**
   * The person known under this national number (11 digits; dots, dashes and spaces are ignored), or
   * `proposed` when there was none. Two callers at once get the same person.
   */
  abstract personOf(ssin: string, proposed: PersonId): Promise<PersonId>;
}
