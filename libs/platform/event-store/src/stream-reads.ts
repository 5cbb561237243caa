import type { StoredEvent } from './event-store';

/** One stream, from a revision on. */
export interface StreamAsked {
  readonly stream: string;
  readonly from: number;
}

/** Reads all of them in one round trip; one answer each, in order, each stream to its end. */
export type ReadTogether = (
  asked: readonly StreamAsked[],
) => Promise<readonly (readonly StoredEvent[])[]>;

interface Waiting {
  readonly asked: StreamAsked;
  readonly resolve: (events: readonly StoredEvent[]) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_TOGETHER = 32;
/** A second read may be under way, so that a long stream does not hold up everybody else. */
const MOST_UNDER_WAY = 2;

/**
 * Reads that are asked while others are under way go together into the next one. Each still sees the
 * stream as it is after it was asked: a read that has begun is never joined.
 */
export class StreamReads {
  private waiting: Waiting[] = [];
  private underWay = 0;

  constructor(private readonly readTogether: ReadTogether) {}

  read(asked: StreamAsked): Promise<readonly StoredEvent[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ asked, resolve, reject });
      this.start();
    });
  }

  private start(): void {
    if (this.underWay >= MOST_UNDER_WAY || this.waiting.length === 0) return;
    this.underWay += 1;
    // Whatever else this turn of the loop brings in comes along.
    setImmediate(() => {
      const together = this.waiting.splice(0, MOST_TOGETHER);
      void this.settle(together).finally(() => {
        this.underWay -= 1;
        this.start();
      });
    });
  }

  private async settle(together: readonly Waiting[]): Promise<void> {
    if (together.length === 0) return;
    try {
      const answers = await this.readTogether(together.map(({ asked }) => asked));
      together.forEach(({ resolve }, nth) => resolve(answers[nth] ?? []));
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }
}
