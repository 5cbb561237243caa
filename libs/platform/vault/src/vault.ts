import type { Instant, PersonId, SealedCategory, Section, Sections } from '@wisselzone/kernel';

/** Where a section belongs. Whoever opens it must say the same, or it does not open. */
export interface SealScope {
  readonly person: PersonId;
  readonly stream: string;
  readonly eventId: string;
}

/** What one category holds of an event, encrypted, with what the leaf says of it. */
export interface SealedSection {
  readonly category: SealedCategory;
  /** Version, key generation, nonce, ciphertext and tag, base64url. */
  readonly ciphertext: string;
  /** SHA-256 of the bytes of `ciphertext`, base64url. */
  readonly ciphertextHash: string;
  /** SHA-256 of salt and RFC 8785 text of the section, base64url. The salt lies inside the ciphertext. */
  readonly digest: string;
}

/** Stands in place of a section whose key was destroyed at `at`. */
export interface Erased {
  readonly erased: true;
  readonly at: Instant;
}

/** The opened sections asked for; a category that the event does not have is absent. */
export type OpenedSections = { readonly [Category in SealedCategory]?: Section | Erased };

/** Why a call failed, and what the caller does about it. */
export type VaultFailure =
  /** A section was changed, or belongs to another stream, event or category. Alarm; never show it. */
  | 'sectionTampered'
  /** There is no such key and it was never destroyed: another key store than the log's. Alarm. */
  | 'keyMissing'
  /** The stream's keys belong to another person. A bug of the caller: never retry. */
  | 'wrongPerson'
  /** The person's key was destroyed: nothing can be written about this person again. Answer 410. */
  | 'personErased'
  /** A wrapped key does not open with this root key: another root key file than the key store's. Do not start. */
  | 'wrongRootKey'
  /** The root key file is missing, short, readable to others, or an example. Do not start. */
  | 'rootKeyRefused'
  /** A scope or national number that cannot be one. A bug of the caller: never retry. */
  | 'malformed'
  /** The key store cannot be reached. Answer 503; trying again is safe. */
  | 'unavailable';

/** All that the vault rejects with; never holds what was sealed. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  constructor(
    readonly code: VaultFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Seals and opens the personal part of events. Every vault MUST: answer `seal` only when the keys it used
 * are durable; give different bytes for the same section twice; open nothing that was changed or
 * moved; answer `Erased` once a key is destroyed. Every method rejects with `VaultError` and nothing else.
 */
export abstract class Vault {
  /** Seals each section under the key of its (stream, category); ordered by category. */
  abstract seal(scope: SealScope, sections: Sections): Promise<readonly SealedSection[]>;
  /** Opens only the categories named. The caller has decided that they may be seen, and logs it. */
  abstract open(
    scope: SealScope,
    sealed: readonly SealedSection[],
    categories: readonly SealedCategory[],
  ): Promise<OpenedSections>;
  /** Seals a file under the key of its (stream, category); `eventId` of the scope is the file's own id. */
  abstract sealFile(scope: SealScope, category: SealedCategory, content: Buffer): Promise<Buffer>;
  /** Opens a file. The caller has decided that it may be seen, and logs it. */
  abstract openFile(
    scope: SealScope,
    category: SealedCategory,
    sealed: Buffer,
  ): Promise<Buffer | Erased>;
  /**
   * A keyed digest of a text (base64url) that only this hub can make or test: bodies of commands hold
   * personal values of few possible values, so a bare hash of them would betray them.
   */
  abstract keyedDigest(text: string): string;
}
