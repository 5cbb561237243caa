import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import {
  SEALED_CATEGORIES,
  type SealedCategory,
  type Section,
  type Sections,
} from '@wisselzone/kernel';
import { generationOfFile, openFile, sealFile } from './file-codec';
import { KeyCache, type KeyCacheLimits } from './key-cache';
import { KeyLookups } from './key-lookups';
import { KeyRing, livingKey, type FoundKeys, type KeyFound } from './key-ring';
import type { KeyRows, KeysWanted } from './key-rows';
import { KeyUsage } from './key-usage';
import type { RootKeys } from './root-keys';
import {
  generationOf,
  openSection,
  sealSection,
  type CategoryKey,
  type RandomBytes,
} from './section-codec';
import {
  Vault,
  VaultError,
  type Erased,
  type OpenedSections,
  type SealedSection,
  type SealScope,
} from './vault';

export interface KeyedVaultOptions {
  readonly rows: KeyRows;
  readonly rootKeys: RootKeys;
  /** The hub's key for digests: `hubKeyOf`. */
  readonly digestKey: Buffer;
  readonly cache?: Partial<KeyCacheLimits>;
  readonly random?: RandomBytes;
}

const CACHE: KeyCacheLimits = { keptForMs: 5_000, streams: 2_000, clock: () => performance.now() };

/** The one vault there is; where its keys are kept differs. */
export class KeyedVault extends Vault {
  private readonly toSeal: KeyLookups;
  private readonly toOpen: KeyLookups;
  private readonly cache: KeyCache;
  private readonly usage: KeyUsage;
  /** As a key object: bytes would be made into one again at each digest. */
  private readonly digestKey: KeyObject;

  constructor(private readonly options: KeyedVaultOptions) {
    super();
    const ring = new KeyRing(options.rows, options.rootKeys, options.random);
    this.toSeal = new KeyLookups((wanted) => ring.findOrMake(wanted));
    this.toOpen = new KeyLookups((wanted) => ring.find(wanted));
    this.cache = new KeyCache({ ...CACHE, ...options.cache });
    this.usage = new KeyUsage(options.rows, () => this.forgetKeys());
    this.digestKey = createSecretKey(options.digestKey);
  }

  override async seal(scope: SealScope, sections: Sections): Promise<readonly SealedSection[]> {
    const present = sectionsOf(sections);
    if (present.length === 0) return [];
    const wanted = { ...scope, categories: present.map(({ category }) => category) };
    const keys = await this.keys(wanted, this.toSeal);
    return present.map(({ category, section }) =>
      sealSection(
        this.used(keys, scope.stream, category),
        { ...scope, category, section },
        this.options.random,
      ),
    );
  }

  override async sealFile(
    scope: SealScope,
    category: SealedCategory,
    content: Buffer,
  ): Promise<Buffer> {
    const keys = await this.keys({ ...scope, categories: [category] }, this.toSeal);
    const key = this.used(keys, scope.stream, category);
    return sealFile(key, { ...scope, category, content }, this.options.random);
  }

  override async openFile(
    scope: SealScope,
    category: SealedCategory,
    sealed: Buffer,
  ): Promise<Buffer | Erased> {
    const keys = await this.keys({ ...scope, categories: [category] }, this.toOpen);
    const found = keyIn(keys, category, generationOfFile(sealed));
    return 'erased' in found ? found : openFile(found.key, sealed, { ...scope, category });
  }

  override async open(
    scope: SealScope,
    sealed: readonly SealedSection[],
    categories: readonly SealedCategory[],
  ): Promise<OpenedSections> {
    const asked = sealed.filter(({ category }) => categories.includes(category));
    if (asked.length === 0) return {};
    const wanted = { ...scope, categories: [...new Set(asked.map(({ category }) => category))] };
    const keys = await this.keys(wanted, this.toOpen);
    return Object.fromEntries(
      asked.map((section) => [section.category, opened(keys, section, scope)]),
    );
  }

  override keyedDigest(text: string): string {
    return createHmac('sha256', this.digestKey).update(text, 'utf8').digest('base64url');
  }

  /** Forgets the unwrapped keys at hand. */
  forgetKeys(): void {
    this.cache.clear();
  }

  /** The key that seals now, counted as used once more. */
  private used(keys: FoundKeys, stream: string, category: SealedCategory): CategoryKey {
    const key = livingKey(keys, category);
    if (!key) throw new VaultError('keyMissing', 'a key that was just made is not there');
    this.usage.count({ stream, category, generation: key.generation });
    return key;
  }

  private async keys(wanted: KeysWanted, lookups: KeyLookups): Promise<FoundKeys> {
    const kept = this.cache.find(wanted);
    if (kept) return kept;
    const found = await lookups.find(wanted);
    this.cache.keep(wanted, found);
    return found;
  }
}

const sectionsOf = (
  sections: Sections,
): readonly { readonly category: SealedCategory; readonly section: Section }[] =>
  [...SEALED_CATEGORIES].sort().flatMap((category) => {
    const section = sections[category];
    return section === undefined ? [] : [{ category, section }];
  });

const keyIn = (keys: FoundKeys, category: SealedCategory, generation: number): KeyFound => {
  const found = keys.get(category)?.get(generation);
  if (!found)
    throw new VaultError('keyMissing', 'the key of a section was never in this key store');
  return found;
};

const opened = (keys: FoundKeys, sealed: SealedSection, scope: SealScope): Section | Erased => {
  const found = keyIn(keys, sealed.category, generationOf(sealed));
  return 'erased' in found ? found : openSection(found.key, sealed, scope);
};
