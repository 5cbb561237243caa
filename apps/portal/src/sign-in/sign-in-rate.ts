const MINUTE_MS = 60_000;
/** More addresses than this in one minute are a flood, not people. */
const MOST_ADDRESSES = 100_000;

/** How often one address may begin to sign in within a minute. Counted in this process: a visitor stays with one. */
export class SignInRate {
  private readonly begun = new Map<string, number>();
  private minute = 0;

  constructor(
    private readonly most: number,
    private readonly clock: () => number,
  ) {}

  /** Counts one more; false when it is one too many. */
  mayBegin(address: string): boolean {
    this.forgetLastMinute();
    const before = this.begun.get(address);
    if (before === undefined && this.begun.size >= MOST_ADDRESSES) return false;
    this.begun.set(address, (before ?? 0) + 1);
    return (before ?? 0) < this.most;
  }

  private forgetLastMinute(): void {
    const minute = Math.floor(this.clock() / MINUTE_MS);
    if (minute === this.minute) return;
    this.begun.clear();
    this.minute = minute;
  }
}
