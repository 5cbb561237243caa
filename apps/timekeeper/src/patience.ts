/** Said, and waiting until the rows show it; the same key makes saying it once more harmless. */
const AFTER_SAID_MS = 60_000;
/** Refused for a reason that only people or a later event can change. */
const AFTER_REFUSED_MS = 3_600_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

interface Held {
  readonly until: number;
  readonly failures: number;
}

/**
 * When each moment may be said (again): every one waits for itself, none for another. `elapsed` never
 * jumps: a wait that hung on the clock would last a year after a clock that was a year ahead.
 */
export class Patience {
  private held = new Map<string, Held>();

  constructor(private readonly elapsed: () => number) {}

  isReady(key: string): boolean {
    return (this.held.get(key)?.until ?? 0) <= this.elapsed();
  }

  /** Could not be said yet, and nothing but trying again mends that. */
  hasFailed(key: string): boolean {
    return (this.held.get(key)?.failures ?? 0) > 0;
  }

  said(key: string): void {
    this.hold(key, AFTER_SAID_MS, 0);
  }

  refused(key: string): void {
    this.hold(key, AFTER_REFUSED_MS, 0);
  }

  /** Twice as long after each failure, five minutes at most; longer when the hub asked for it. */
  failed(key: string, askedMs = 0): void {
    const failures = this.held.get(key)?.failures ?? 0;
    const wait = Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS);
    this.hold(key, Math.max(wait, askedMs), failures + 1);
  }

  /** Forgets what is open no longer. */
  keepOnly(open: ReadonlySet<string>): void {
    this.held = new Map([...this.held].filter(([key]) => open.has(key)));
  }

  private hold(key: string, ms: number, failures: number): void {
    this.held.set(key, { until: this.elapsed() + ms, failures });
  }
}
