import type { Instant, PersonId, SealedCategory } from '@wisselzone/kernel';

/** A wrapped key as it is kept; once destroyed only the moment is left. */
export type KeptKey =
  { readonly wrapped: Buffer } | { readonly wrapped: undefined; readonly destroyedAt: Instant };

export type KeptCategoryKey = KeptKey & {
  readonly category: SealedCategory;
  readonly generation: number;
  readonly person: PersonId;
};

/** All the keys that one call needs. */
export interface KeptKeys {
  readonly person: KeptKey | undefined;
  readonly categories: readonly KeptCategoryKey[];
}

export interface KeysWanted {
  readonly person: PersonId;
  readonly stream: string;
  readonly categories: readonly SealedCategory[];
}

export interface NewCategoryKey {
  readonly category: SealedCategory;
  readonly generation: number;
  readonly wrapped: Buffer;
}

export interface NewKeys {
  readonly person: PersonId;
  readonly stream: string;
  /** Given when the person has no key yet. */
  readonly wrappedPersonKey?: Buffer;
  readonly categories: readonly NewCategoryKey[];
}

/** Where wrapped keys are kept. MUST answer `add` only when durable. */
export abstract class KeyRows {
  /** The person's key and every generation of the wanted categories, in one query. */
  abstract find(wanted: KeysWanted): Promise<KeptKeys>;
  /**
   * Adds what is not there yet and never replaces. False when another came first with any of them or the
   * person's key is gone: find again.
   */
  abstract add(keys: NewKeys): Promise<boolean>;
}
