import { randomBytes } from 'node:crypto';
import type { Instant, PersonId, SealedCategory } from '@wisselzone/kernel';
import { Erasure, type CategoryErasure, type Destroyed } from './erasure';
import { KeyedVault, type KeyedVaultOptions } from './keyed-vault';
import {
  KeyRows,
  MOST_USES,
  type KeptCategoryKey,
  type KeptKeys,
  type KeptPersonKey,
  type KeysWanted,
  type KeyUses,
  type NewKeys,
} from './key-rows';
import { localKeys } from './hub-keys';

/** Wrapped keys in memory; passes the suite of the real key store. */
export class InMemoryKeyRows extends KeyRows {
  private readonly persons = new Map<PersonId, KeptPersonKey>();
  private readonly streams = new Map<string, readonly KeptCategoryKey[]>();
  private readonly uses = new Map<string, number>();

  override async find({ person, stream, categories }: KeysWanted): Promise<KeptKeys> {
    await Promise.resolve();
    const kept = this.streams.get(stream) ?? [];
    return {
      person: this.persons.get(person),
      categories: kept.filter(({ category }) => categories.includes(category)),
    };
  }

  override async add(keys: NewKeys): Promise<boolean> {
    const { person, stream, newPersonKey, seenPersonKey, categories } = keys;
    await Promise.resolve();
    const kept = this.streams.get(stream) ?? [];
    const taken = kept.some((key) =>
      categories.some((it) => it.category === key.category && it.generation === key.generation),
    );
    if (taken || !this.standsAs(person, seenPersonKey)) return false;
    if (newPersonKey) this.persons.set(person, newPersonKey);
    this.streams.set(stream, [...kept, ...categories.map((key) => ({ ...key, person }))]);
    return true;
  }

  /** Without a key that was seen, there must be none yet. */
  private standsAs(person: PersonId, seen: Buffer | undefined): boolean {
    const known = this.persons.get(person);
    return seen ? known?.wrapped?.equals(seen) === true : known === undefined;
  }

  override async countUses(uses: readonly KeyUses[]): Promise<boolean> {
    await Promise.resolve();
    let worn = false;
    for (const { stream, category, generation, uses: more } of uses) {
      const name = JSON.stringify([stream, category, generation]);
      const counted = (this.uses.get(name) ?? 0) + more;
      this.uses.set(name, counted);
      if (counted < MOST_USES) continue;
      worn = true;
      const kept = this.streams.get(stream) ?? [];
      const isWorn = (key: KeptCategoryKey): boolean =>
        key.category === category && key.generation === generation;
      this.streams.set(
        stream,
        kept.map((key) => (isWorn(key) ? { ...key, worn } : key)),
      );
    }
    return worn;
  }

  /** Takes a person's key away, once. */
  destroyPerson(person: PersonId, at: Instant): Instant {
    const kept = this.persons.get(person);
    if (kept && !kept.wrapped) return kept.destroyedAt;
    this.persons.set(person, { wrapped: undefined, destroyedAt: at, rootKey: undefined });
    return at;
  }

  /** Takes the living keys of a category away. */
  destroyCategory(stream: string, category: SealedCategory, at: Instant): Instant {
    const kept = this.streams.get(stream) ?? [];
    this.streams.set(
      stream,
      kept.map((key) =>
        key.category === category && key.wrapped
          ? { ...key, wrapped: undefined, destroyedAt: at }
          : key,
      ),
    );
    return at;
  }
}

type InMemoryOptions = Partial<Pick<KeyedVaultOptions, 'cache' | 'random'>> & {
  readonly rootKey?: Buffer;
};

/** For tests only: the same vault as in production, on keys that are forgotten when the process ends. */
export class InMemoryVault extends KeyedVault {
  readonly erasure: Erasure;

  constructor({ rootKey = randomBytes(32), ...options }: InMemoryOptions = {}) {
    const rows = new InMemoryKeyRows();
    super({ ...localKeys(rootKey), ...options, rows });
    this.erasure = new InMemoryErasure(rows, this);
  }
}

class InMemoryErasure extends Erasure {
  private readonly done = new Map<string, Instant>();

  constructor(
    private readonly rows: InMemoryKeyRows,
    private readonly vault: KeyedVault,
  ) {
    super();
  }

  override erasePerson(person: PersonId): Promise<Destroyed> {
    this.vault.forgetKeys();
    return Promise.resolve(destroyed(this.rows.destroyPerson(person, now())));
  }

  override eraseCategory({ stream, category, erasure }: CategoryErasure): Promise<Destroyed> {
    this.vault.forgetKeys();
    const done = this.done.get(`${stream} ${category} ${erasure}`);
    const at = done ?? this.rows.destroyCategory(stream, category, now());
    this.done.set(`${stream} ${category} ${erasure}`, at);
    return Promise.resolve(destroyed(at));
  }
}

const destroyed = (at: Instant): Destroyed => ({ at, fingerprint: '', generation: 0 });
const now = (): Instant => new Date().toISOString() as Instant;
