import type { SealedCategory } from '@wisselzone/kernel';
import { livingKey, type FoundKeys } from './key-ring';
import type { KeysWanted } from './key-rows';

export interface KeyCacheLimits {
  /** How long a key may be used without looking again whether it was destroyed. */
  readonly keptForMs: number;
  /** Streams kept at once; the one longest there goes first. */
  readonly streams: number;
  /** Milliseconds, never going back. */
  readonly clock: () => number;
}

type Entry = { readonly keys: Map<SealedCategory, FoundKeys>; readonly until: number };

/** Unwrapped keys of the streams at work, for seconds. Only living keys: a destroyed one is looked up each time. */
export class KeyCache {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly limits: KeyCacheLimits) {}

  /** The kept keys when every wanted category has one; else undefined. */
  find(wanted: KeysWanted): FoundKeys | undefined {
    const entry = this.entries.get(nameOf(wanted));
    if (!entry || entry.until <= this.limits.clock()) return undefined;
    const found = wanted.categories.flatMap((category) => [...(entry.keys.get(category) ?? [])]);
    return wanted.categories.every((category) => entry.keys.has(category))
      ? new Map(found)
      : undefined;
  }

  /** Keeps what was found. A later look never lengthens the life of an earlier one. */
  keep(wanted: KeysWanted, found: FoundKeys): void {
    const name = nameOf(wanted);
    const now = this.limits.clock();
    const before = this.entries.get(name);
    const entry =
      before && before.until > now
        ? before
        : { keys: new Map<SealedCategory, FoundKeys>(), until: now + this.limits.keptForMs };
    for (const category of wanted.categories) {
      const generations = found.get(category);
      if (generations && livingKey(found, category))
        entry.keys.set(category, new Map([[category, generations]]));
    }
    this.entries.delete(name);
    this.entries.set(name, entry);
    this.forgetOldest();
  }

  /** Forgets everything, so that a destroyed key is not used once more in this process. */
  clear(): void {
    this.entries.clear();
  }

  private forgetOldest(): void {
    for (const name of this.entries.keys()) {
      if (this.entries.size <= this.limits.streams) return;
      this.entries.delete(name);
    }
  }
}

const nameOf = ({ person, stream }: KeysWanted): string => JSON.stringify([person, stream]);
