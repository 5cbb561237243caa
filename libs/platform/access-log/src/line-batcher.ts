import { AccessLogError } from './access-log';

const MOST_IN_A_BATCH = 500;
const MOST_WAITING = 5_000;

interface Waiting<Line> {
  readonly line: Line;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** One write is under way at a time; what arrives meanwhile shares the next one, and its fsync. */
export class LineBatcher<Line> {
  private waiting: Waiting<Line>[] = [];
  private busy = false;

  constructor(private readonly send: (lines: readonly Line[]) => Promise<void>) {}

  add(line: Line): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.waiting.length >= MOST_WAITING)
        throw new AccessLogError('overloaded', 'too many lines wait for the access log');
      this.waiting.push({ line, resolve, reject });
      this.start();
    });
  }

  private start(): void {
    if (this.busy || this.waiting.length === 0) return;
    this.busy = true;
    // Whoever hears an answer now and writes at once comes along with the next batch.
    setImmediate(() => {
      const batch = this.waiting.splice(0, MOST_IN_A_BATCH);
      void this.settle(batch).finally(() => {
        this.busy = false;
        this.start();
      });
    });
  }

  private async settle(batch: readonly Waiting<Line>[]): Promise<void> {
    try {
      await this.send(batch.map(({ line }) => line));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
