import type { Instant } from '@wisselzone/kernel';
import { HubClient, HubProblem } from '@wisselzone/platform/hub-client';
import { DueDates } from './due-dates';
import { commandFor, keyOf, type DueItem } from './due-item';
import { Patience } from './patience';

export interface TimekeeperOptions {
  readonly dueDates: DueDates;
  readonly hub: HubClient;
  /** Milliseconds since 1970; decides what is due and how long a failed item waits. */
  readonly clock: () => number;
  /** Hears of each item that could not be said; never throws. */
  readonly onTrouble: (trouble: ItemTrouble) => void;
}

/** An item that could not be said: ids only. */
export interface ItemTrouble {
  readonly step: string;
  readonly entity: string;
  readonly error: string;
  readonly code?: string;
}

/** What one round did. */
export interface Tick {
  readonly said: number;
  readonly failed: number;
  readonly waiting: number;
}

type Result = keyof Tick;

/** Commands under way at once: one that hangs leaves room for the others. */
const AT_ONCE = 8;

/** Sees that a moment has come and says so, as a command. Decides nothing: the hub may answer that it is not so. */
export class Timekeeper {
  private readonly patience: Patience;

  constructor(private readonly options: TimekeeperOptions) {
    this.patience = new Patience(options.clock);
  }

  /** One round over everything that is due. Rejects only when the due dates cannot be read. */
  async tick(signal?: AbortSignal): Promise<Tick> {
    const counts: Record<Result, number> = { said: 0, failed: 0, waiting: 0 };
    const open = new Set<string>();
    const now = new Date(this.options.clock()).toISOString() as Instant;
    for await (const page of this.options.dueDates.before(now)) {
      for (const item of page) open.add(keyOf(item));
      await this.sayAll(page, counts, signal);
    }
    if (!signal?.aborted) this.patience.keepOnly(open);
    return counts;
  }

  private async sayAll(
    items: readonly DueItem[],
    counts: Record<Result, number>,
    signal?: AbortSignal,
  ): Promise<void> {
    const left = items.values();
    const worker = async (): Promise<void> => {
      for (const item of left) {
        if (signal?.aborted) return;
        counts[await this.say(item)] += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  private async say(item: DueItem): Promise<Result> {
    const key = keyOf(item);
    const command = commandFor(item);
    if (!command || !this.patience.isReady(key)) return 'waiting';
    try {
      await this.options.hub.post(command.path, command.body, key);
      this.patience.said(key);
      return 'said';
    } catch (error) {
      this.postpone(key, error);
      this.options.onTrouble(troubleOf(item, error));
      return 'failed';
    }
  }

  private postpone(key: string, error: unknown): void {
    if (error instanceof HubProblem && !error.passing) this.patience.refused(key);
    else this.patience.failed(key, error instanceof HubProblem ? error.retryAfterMs : undefined);
  }
}

const troubleOf = ({ step, entity }: DueItem, error: unknown): ItemTrouble => ({
  step,
  entity,
  error: error instanceof Error ? error.name : typeof error,
  ...(error instanceof HubProblem ? { code: error.code } : {}),
});
