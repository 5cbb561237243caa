/** Wakes a loop before its pause is over. A ring while nobody waits is kept for the next wait. */
export class Wake {
  private rung = false;
  private answer: (() => void) | undefined;

  ring(): void {
    this.rung = true;
    this.answer?.();
  }

  /** Resolves after a ring, after `ms`, or when `signal` aborts. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (!this.rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        const end = (): void => {
          clearTimeout(timer);
          resolve();
        };
        this.answer = end;
        signal.addEventListener('abort', end, { once: true });
      });
    }
    this.answer = undefined;
    this.rung = false;
  }
}

export interface Loop {
  /** One turn; gives the longest pause in milliseconds before the next, 0 for none. */
  readonly turn: (signal: AbortSignal) => Promise<number>;
  readonly wake: Wake;
  /** Told once for each turn that failed; the loop goes on after a pause. */
  readonly onError: (error: unknown) => void;
}

const AFTER_ERROR_MS = 1000;

/** Turns until `signal` aborts. Resolves when the last turn has ended. */
export const runLoop = async (loop: Loop, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    let pause = AFTER_ERROR_MS;
    try {
      pause = await loop.turn(signal);
    } catch (error) {
      loop.onError(error);
    }
    if (pause > 0) await loop.wake.wait(pause, signal);
  }
};

/** How long to leave something alone after it failed: doubles from `firstMs` to `longestMs`. */
export interface Backoff {
  readonly firstMs: number;
  readonly longestMs: number;
}

export const pauseAfter = (attempts: number, { firstMs, longestMs }: Backoff): number =>
  Math.min(firstMs * 2 ** Math.min(attempts, 20), longestMs);
