import type { KeyRows, KeyUses } from './key-rows';

/** Uses counted in this process before they are written down, all keys together. */
const WRITTEN_EVERY = 256;

/**
 * Counts how often keys seal, and writes it down every so many uses: a process that dies forgets fewer
 * than that, which is nothing beside what a key may do.
 */
export class KeyUsage {
  private pending = new Map<string, KeyUses>();
  private total = 0;

  constructor(
    private readonly rows: KeyRows,
    /** A key is worn: look up anew which one seals. */
    private readonly onWorn: () => void,
  ) {}

  count(key: Omit<KeyUses, 'uses'>): void {
    this.add({ ...key, uses: 1 });
    if (this.total < WRITTEN_EVERY) return;
    const uses = [...this.pending.values()];
    this.pending = new Map();
    this.total = 0;
    this.rows.countUses(uses).then(
      (worn) => {
        if (worn) this.onWorn();
      },
      // The key store is away: these uses are counted with the next ones.
      () => {
        for (const one of uses) this.add(one);
      },
    );
  }

  private add(one: KeyUses): void {
    const name = JSON.stringify([one.stream, one.category, one.generation]);
    const before = this.pending.get(name)?.uses ?? 0;
    this.pending.set(name, { ...one, uses: before + one.uses });
    this.total += one.uses;
  }
}
