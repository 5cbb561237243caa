import { assertAppendable } from './append-request';
import { EventStoreError, type AppendAnswer, type AppendRequest } from './event-store';

/** What one request of a batch heard. A refused one is an error, its neighbours are not concerned. */
export type Verdict = AppendAnswer | EventStoreError;

export interface BatcherOptions {
  /** Appends all of them in one transaction; one verdict each, in order. At most one request a stream. */
  readonly send: (requests: readonly AppendRequest[]) => Promise<readonly Verdict[]>;
  /** Waiting longer than this, in milliseconds, is a `timeout`. */
  readonly timeoutMs: number;
  readonly maxWaiting?: number;
}

interface Waiting {
  readonly request: AppendRequest;
  readonly bytes: number;
  readonly since: number;
  readonly resolve: (answer: AppendAnswer) => void;
  readonly reject: (error: unknown) => void;
}

const MAX_REQUESTS = 64;
const MAX_BATCH_EVENTS = 500;
const MAX_BATCH_BYTES = 1_000_000;
/** Errors of one request, not of the road: its neighbours deserve another try without it. */
const OF_ONE_REQUEST: readonly string[] = ['malformed', 'corruptedIdempotency', 'tooLarge'];

const isOfOneRequest = (error: unknown): boolean =>
  error instanceof EventStoreError && OF_ONE_REQUEST.includes(error.code);

/**
 * One batch is under way at a time; what arrives meanwhile goes into the next one. So many commands
 * share one round trip and one fsync, and each still hears its own answer.
 */
export class AppendBatcher {
  private waiting: Waiting[] = [];
  private busy = false;

  constructor(private readonly options: BatcherOptions) {}

  append(request: AppendRequest): Promise<AppendAnswer> {
    return new Promise((resolve, reject) => {
      const bytes = assertAppendable(request);
      if (this.waiting.length >= (this.options.maxWaiting ?? 5_000))
        throw new EventStoreError('overloaded', 'too many appends are waiting');
      this.waiting.push({ request, bytes, since: Date.now(), resolve, reject });
      this.start();
    });
  }

  private start(): void {
    if (this.busy || this.waiting.length === 0) return;
    this.busy = true;
    // Whoever hears an answer now and appends at once comes along with the next batch.
    setImmediate(() => {
      const batch = this.takeBatch();
      void this.settle(batch).finally(() => {
        this.busy = false;
        this.start();
      });
    });
  }

  private takeBatch(): Waiting[] {
    this.expire();
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    const streams = new Set<string>();
    let [events, bytes] = [0, 0];
    for (const one of this.waiting) {
      const { stream, events: own } = one.request;
      const first = batch.length === 0;
      const fits = events + own.length <= MAX_BATCH_EVENTS && bytes + one.bytes <= MAX_BATCH_BYTES;
      if (!streams.has(stream) && (first || (fits && batch.length < MAX_REQUESTS))) {
        batch.push(one);
        events += own.length;
        bytes += one.bytes;
      } else left.push(one);
      // Also when it was left: a later request on the same stream must not overtake it.
      streams.add(stream);
    }
    this.waiting = left;
    return batch;
  }

  private expire(): void {
    const oldest = Date.now() - this.options.timeoutMs;
    if (this.waiting.every(({ since }) => since >= oldest)) return;
    const late = this.waiting.filter(({ since }) => since < oldest);
    this.waiting = this.waiting.filter(({ since }) => since >= oldest);
    for (const { reject } of late)
      reject(new EventStoreError('timeout', 'the append waited too long for its turn'));
  }

  private async settle(batch: readonly Waiting[]): Promise<void> {
    if (batch.length === 0) return;
    try {
      const verdicts = await this.options.send(batch.map(({ request }) => request));
      batch.forEach((one, nth) => {
        const verdict = verdicts[nth];
        if (verdict === undefined)
          one.reject(new EventStoreError('unavailable', 'no answer for this append'));
        else if (verdict instanceof EventStoreError) one.reject(verdict);
        else one.resolve(verdict);
      });
    } catch (error) {
      if (batch.length === 1 || !isOfOneRequest(error)) {
        for (const { reject } of batch) reject(error);
        return;
      }
      for (const one of batch) await this.settle([one]);
    }
  }
}
