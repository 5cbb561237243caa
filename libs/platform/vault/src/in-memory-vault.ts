import { randomBytes } from 'node:crypto';
import type { Instant, PersonId, SealedCategory } from '@wisselzone/kernel';
import { Erasure } from './erasure';
import { KeyedVault, type KeyedVaultOptions } from './keyed-vault';
import {
  KeyRows,
  type KeptCategoryKey,
  type KeptKey,
  type KeptKeys,
  type KeysWanted,
  type NewKeys,
} from './key-rows';

/** Wrapped keys in memory; passes the suite of the real key store. */
export class InMemoryKeyRows extends KeyRows {
  private readonly persons = new Map<PersonId, KeptKey>();
  private readonly streams = new Map<string, readonly KeptCategoryKey[]>();

  override async find({ person, stream, categories }: KeysWanted): Promise<KeptKeys> {
    await Promise.resolve();
    const kept = this.streams.get(stream) ?? [];
    return {
      person: this.persons.get(person),
      categories: kept.filter(({ category }) => categories.includes(category)),
    };
  }

  override async add({ person, stream, wrappedPersonKey, categories }: NewKeys): Promise<boolean> {
    await Promise.resolve();
    const kept = this.streams.get(stream) ?? [];
    const taken = kept.some((key) =>
      categories.some((it) => it.category === key.category && it.generation === key.generation),
    );
    const known = this.persons.get(person);
    if (taken || (wrappedPersonKey ? known : !known?.wrapped)) return false;
    if (wrappedPersonKey) this.persons.set(person, { wrapped: wrappedPersonKey });
    this.streams.set(stream, [...kept, ...categories.map((key) => ({ ...key, person }))]);
    return true;
  }

  /** Takes a person's key away, once. */
  destroyPerson(person: PersonId, at: Instant): Instant {
    const kept = this.persons.get(person);
    if (kept && !kept.wrapped) return kept.destroyedAt;
    this.persons.set(person, { wrapped: undefined, destroyedAt: at });
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

/** For tests only: the same vault as in production, on keys that are forgotten when the process ends. */
export class InMemoryVault extends KeyedVault {
  readonly erasure: Erasure;

  constructor(options: Partial<Omit<KeyedVaultOptions, 'rows'>> = {}) {
    const rows = new InMemoryKeyRows();
    super({ rootKey: randomBytes(32), ...options, rows });
    this.erasure = new InMemoryErasure(rows, this);
  }
}

class InMemoryErasure extends Erasure {
  constructor(
    private readonly rows: InMemoryKeyRows,
    private readonly vault: KeyedVault,
  ) {
    super();
  }

  override erasePerson(person: PersonId): Promise<Instant> {
    this.vault.forgetKeys();
    return Promise.resolve(this.rows.destroyPerson(person, now()));
  }

  override eraseCategory(stream: string, category: SealedCategory): Promise<Instant> {
    this.vault.forgetKeys();
    return Promise.resolve(this.rows.destroyCategory(stream, category, now()));
  }
}

const now = (): Instant => new Date().toISOString() as Instant;
