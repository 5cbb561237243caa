/** A bell: whoever waits is woken by the next ring, or at once when it has rung since `count` was looked at. */
export class WakeUp {
  private rings = 0;
  private readonly waiting = new Set<() => void>();

  /** How often it has rung. Look at it before reading, hand it to `after` when there was nothing left to read. */
  get count(): number {
    return this.rings;
  }

  ring(): void {
    this.rings += 1;
    for (const wake of [...this.waiting]) wake();
  }

  /** Resolves when the bell has rung more often than `count`, after `atMostMs`, or on abort. Never rejects. */
  after(count: number, signal: AbortSignal, atMostMs?: number): Promise<void> {
    if (this.rings > count || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = atMostMs === undefined ? undefined : setTimeout(wake, atMostMs);
      signal.addEventListener('abort', wake);
      this.waiting.add(wake);
    });
  }
}
