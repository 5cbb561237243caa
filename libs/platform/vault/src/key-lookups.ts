import type { SealedCategory } from '@wisselzone/kernel';
import type { FoundKeys } from './key-ring';
import type { KeysWanted } from './key-rows';

type Look = (wanted: KeysWanted) => Promise<FoundKeys>;

interface Gathering {
  readonly categories: Set<SealedCategory>;
  readonly found: Promise<FoundKeys>;
}

/** Gathers what is asked for one person and stream in the same turn, and looks once for all of it. */
export class KeyLookups {
  private readonly gathering = new Map<string, Gathering>();

  constructor(private readonly look: Look) {}

  find(wanted: KeysWanted): Promise<FoundKeys> {
    const name = JSON.stringify([wanted.person, wanted.stream]);
    const under = this.gathering.get(name) ?? this.gather(name, wanted);
    for (const category of wanted.categories) under.categories.add(category);
    return under.found;
  }

  private gather(name: string, { person, stream }: KeysWanted): Gathering {
    const categories = new Set<SealedCategory>();
    const found = Promise.resolve().then(() => {
      this.gathering.delete(name);
      return this.look({ person, stream, categories: [...categories].sort() });
    });
    const under = { categories, found };
    this.gathering.set(name, under);
    return under;
  }
}
