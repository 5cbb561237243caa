import type { Instant, PersonId, SealedCategory } from '@wisselzone/kernel';
import type { RootWrapped } from './root-keys';

/** A wrapped key as it is kept; once destroyed only the moment is left. */
export type KeptKey =
  { readonly wrapped: Buffer } | { readonly wrapped: undefined; readonly destroyedAt: Instant };

/** The key of a person, and which root key wrapped it; the very first rows do not say which. */
export type KeptPersonKey = KeptKey & { readonly rootKey: string | undefined };

export type KeptCategoryKey = KeptKey & {
  readonly category: SealedCategory;
  readonly generation: number;
  readonly person: PersonId;
  /** It sealed as often as a key may: it still opens, and the next one seals. */
  readonly worn?: boolean;
};

/** How often a key has sealed since that was last written down. */
export interface KeyUses {
  readonly stream: string;
  readonly category: SealedCategory;
  readonly generation: number;
  readonly uses: number;
}

/** Uses of one key of a (stream, category) after which a new one seals: far below what random nonces allow. */
export const MOST_USES = 2 ** 20;

/** All the keys that one call needs. */
export interface KeptKeys {
  readonly person: KeptPersonKey | undefined;
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
  readonly newPersonKey?: RootWrapped;
  /** Else the person's key as it was found: the new keys are wrapped with what is in it. */
  readonly seenPersonKey?: Buffer;
  readonly categories: readonly NewCategoryKey[];
}

/** Where wrapped keys are kept. MUST answer `add` only when durable. */
export abstract class KeyRows {
  /** The person's key and every generation of the wanted categories, in one query. */
  abstract find(wanted: KeysWanted): Promise<KeptKeys>;
  /**
   * Adds what is not there yet and never replaces. False when another came first with any of them or the
   * person's key is gone or wrapped anew: find again.
   */
  abstract add(keys: NewKeys): Promise<boolean>;
  /** Adds up uses; true when one of these keys is worn now. */
  abstract countUses(uses: readonly KeyUses[]): Promise<boolean>;
}
