import { randomBytes } from 'node:crypto';

interface Kept<Value> {
  readonly value: Value;
  readonly until: number;
}

export interface Limits<Value> {
  readonly lifetimeMs: number;
  /** When full, the oldest goes: a flood of visitors cannot fill the memory. */
  readonly capacity: number;
  readonly clock: () => number;
  /** Told of each value that is dropped, whatever the cause. */
  readonly onDrop?: (value: Value) => void;
}

/** Values kept in memory for a while under ids nobody can guess (256 random bits). */
export class Expiring<Value> {
  private readonly kept = new Map<string, Kept<Value>>();

  constructor(private readonly limits: Limits<Value>) {}

  /** Keeps a value and says under which id. */
  add(value: Value): string {
    this.makeRoom();
    const id = randomBytes(32).toString('base64url');
    this.kept.set(id, { value, until: this.limits.clock() + this.limits.lifetimeMs });
    return id;
  }

  of(id: string | undefined): Value | undefined {
    const found = id === undefined ? undefined : this.kept.get(id);
    if (!found) return undefined;
    if (found.until > this.limits.clock()) return found.value;
    this.drop(id);
    return undefined;
  }

  /** Gives a value for the last time. */
  take(id: string | undefined): Value | undefined {
    const value = this.of(id);
    this.drop(id);
    return value;
  }

  drop(id: string | undefined): void {
    const found = id === undefined ? undefined : this.kept.get(id);
    if (id === undefined || !found) return;
    this.kept.delete(id);
    this.limits.onDrop?.(found.value);
  }

  /** All have the same lifetime, so the oldest stand first. */
  private makeRoom(): void {
    const now = this.limits.clock();
    for (const [id, { until }] of this.kept) {
      if (until > now && this.kept.size < this.limits.capacity) return;
      this.drop(id);
    }
  }
}
