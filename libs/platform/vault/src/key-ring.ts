import { randomBytes } from 'node:crypto';
import type { PersonId, SealedCategory } from '@wisselzone/kernel';
import type {
  KeptCategoryKey,
  KeptKeys,
  KeptPersonKey,
  KeyRows,
  KeysWanted,
  NewKeys,
} from './key-rows';
import { unwrapKey, wrapKey } from './key-wrap';
import type { RootKeys } from './root-keys';
import type { CategoryKey, RandomBytes } from './section-codec';
import { VaultError, type Erased } from './vault';

/** What opens a section: its key, or the word that it was destroyed. */
export type KeyFound = (CategoryKey & { readonly worn?: boolean }) | Erased;

/** The keys of one person and stream, unwrapped: every generation of every category looked up. */
export type FoundKeys = ReadonlyMap<SealedCategory, ReadonlyMap<number, KeyFound>>;

const KEY_BYTES = 32;
/** More losses of the race for one and the same key than can honestly happen. */
const MOST_TRIES = 8;

/** Makes, wraps and unwraps keys: root → person → (stream, category). */
export class KeyRing {
  constructor(
    private readonly rows: KeyRows,
    private readonly rootKeys: RootKeys,
    private readonly random: RandomBytes = randomBytes,
  ) {}

  /** Every generation kept; throws `wrongPerson`. */
  async find(wanted: KeysWanted): Promise<FoundKeys> {
    return this.unwrapped(wanted, await this.rows.find(wanted));
  }

  /** As `find`, and makes the keys of categories that have no living one. Throws `personErased`. */
  async findOrMake(wanted: KeysWanted): Promise<FoundKeys> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const kept = await this.rows.find(wanted);
      if (kept.person && !kept.person.wrapped)
        throw new VaultError('personErased', 'the key of this person was destroyed');
      const found = await this.unwrapped(wanted, kept);
      const missing = wanted.categories.filter((category) => !livingKey(found, category));
      if (missing.length === 0) return found;
      const added = await this.make({ ...wanted, categories: missing }, kept);
      if (added) return merged(found, added);
    }
    throw new VaultError('unavailable', 'the keys of this stream are being made by others');
  }

  private async make(wanted: KeysWanted, kept: KeptKeys): Promise<FoundKeys | undefined> {
    const { person, stream, categories } = wanted;
    const seen = kept.person?.wrapped;
    const personKey = seen
      ? await this.rootKeys.unwrap({ wrapped: seen, rootKey: kept.person.rootKey })
      : this.random(KEY_BYTES);
    const made = categories.map((category) => ({
      category,
      generation: 1 + lastGeneration(kept.categories, category),
      key: this.random(KEY_BYTES),
    }));
    const keys: NewKeys = {
      person,
      stream,
      ...(seen ? { seenPersonKey: seen } : { newPersonKey: await this.rootKeys.wrap(personKey) }),
      categories: made.map(({ category, generation, key }) => ({
        category,
        generation,
        wrapped: wrapKey(personKey, key),
      })),
    };
    if (!(await this.rows.add(keys))) return undefined;
    return new Map(
      made.map(({ category, generation, key }) => [
        category,
        new Map([[generation, { generation, key }]]),
      ]),
    );
  }

  private async unwrapped({ person }: KeysWanted, kept: KeptKeys): Promise<FoundKeys> {
    assertPerson(person, kept.categories);
    const found = new Map<SealedCategory, Map<number, KeyFound>>();
    if (!kept.person) return found;
    const open = await this.opener(kept.person);
    for (const row of kept.categories) {
      const generations = found.get(row.category) ?? new Map<number, KeyFound>();
      found.set(row.category, generations.set(row.generation, open(row)));
    }
    return found;
  }

  private async opener(person: KeptPersonKey): Promise<(row: KeptCategoryKey) => KeyFound> {
    if (!person.wrapped) return () => ({ erased: true, at: person.destroyedAt });
    const personKey = await this.rootKeys.unwrap({ ...person, wrapped: person.wrapped });
    return (row) =>
      row.wrapped
        ? {
            generation: row.generation,
            key: unwrapKey(personKey, row.wrapped),
            worn: row.worn ?? false,
          }
        : { erased: true, at: row.destroyedAt };
  }
}

/** The newest key of a category that was not destroyed and is not worn: the one that seals. */
export const livingKey = (found: FoundKeys, category: SealedCategory): CategoryKey | undefined =>
  [...(found.get(category)?.values() ?? [])]
    .flatMap((key) => ('key' in key && key.worn !== true ? [key] : []))
    .sort((a, b) => b.generation - a.generation)[0];

const lastGeneration = (rows: readonly KeptCategoryKey[], category: SealedCategory): number =>
  Math.max(0, ...rows.filter((row) => row.category === category).map((row) => row.generation));

const assertPerson = (person: PersonId, rows: readonly KeptCategoryKey[]): void => {
  if (rows.some((row) => row.person !== person))
    throw new VaultError('wrongPerson', 'the keys of this stream belong to another person');
};

const merged = (found: FoundKeys, added: FoundKeys): FoundKeys =>
  new Map(
    [...new Set([...found.keys(), ...added.keys()])].map((category) => [
      category,
      new Map([...(found.get(category) ?? []), ...(added.get(category) ?? [])]),
    ]),
  );
