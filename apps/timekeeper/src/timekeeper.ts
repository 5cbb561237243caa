import type { Instant } from '@wisselzone/kernel';
import { HubClient, HubProblem } from '@wisselzone/platform/hub-client';
import { DueDates } from './due-dates';
import { commandFor, keyOf, type DueItem } from './due-item';
import { Patience } from './patience';

export interface TimekeeperOptions {
  readonly dueDates: DueDates;
  readonly hub: HubClient;
  /** Milliseconds since 1970; decides what is due, and nothing else: it may jump. */
  readonly clock: () => number;
  /** Milliseconds since any moment; never jumps. Decides how long an item waits for itself. */
  readonly elapsed: () => number;
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

/** Refused because it is too early by the hub's clock: time mends that, and soon when two clocks differ a little. */
const NOT_YET: readonly string[] = [
  'deadlineNotPassed',
  'deadlinePaused',
  'consentNotYetExpired',
  'confirmationNotYetDue',
  'necessityNotYetOver',
  'overrideNotYetOver',
];

/** One round: what was counted, what is open, and the entities that wait for an earlier moment of their own. */
interface Round {
  readonly counts: Record<Result, number>;
  readonly open: Set<string>;
  readonly behind: Set<string>;
  readonly signal: AbortSignal | undefined;
}

/** Sees that a moment has come and says so, as a command. Decides nothing: the hub may answer that it is not so. */
export class Timekeeper {
  private readonly patience: Patience;

  constructor(private readonly options: TimekeeperOptions) {
    this.patience = new Patience(options.elapsed);
  }

  /** One round over everything that is due. Rejects only when the due dates cannot be read. */
  async tick(signal?: AbortSignal): Promise<Tick> {
    const counts: Record<Result, number> = { said: 0, failed: 0, waiting: 0 };
    const round: Round = { counts, open: new Set(), behind: new Set(), signal };
    const now = new Date(this.options.clock()).toISOString() as Instant;
    for await (const page of this.options.dueDates.before(now)) await this.sayAll(page, round);
    if (!signal?.aborted) this.patience.keepOnly(round.open);
    return counts;
  }

  private async sayAll(items: readonly DueItem[], round: Round): Promise<void> {
    const lanes = lanesOf(items).values();
    const worker = async (): Promise<void> => {
      for (const lane of lanes) await this.sayInOrder(lane, round);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  /**
   * The moments of one entity follow each other: after a week of downtime the expiry of a referral would
   * otherwise come before its missed answer, and nobody would ever hear of that.
   */
  private async sayInOrder(lane: readonly DueItem[], round: Round): Promise<void> {
    for (const item of lane) {
      if (round.signal?.aborted) return;
      const key = keyOf(item);
      round.open.add(key);
      round.counts[round.behind.has(item.entity) ? 'waiting' : await this.say(item, key)] += 1;
      if (this.patience.hasFailed(key)) round.behind.add(item.entity);
    }
  }

  private async say(item: DueItem, key: string): Promise<Result> {
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
    const refused = error instanceof HubProblem && !error.passing && !NOT_YET.includes(error.code);
    if (refused) this.patience.refused(key);
    else this.patience.failed(key, error instanceof HubProblem ? error.retryAfterMs : undefined);
  }
}

/** By entity, each in the order in which its moments came. */
const lanesOf = (items: readonly DueItem[]): readonly (readonly DueItem[])[] => {
  const lanes = new Map<string, DueItem[]>();
  for (const item of items) {
    const lane = lanes.get(item.entity);
    if (lane) lane.push(item);
    else lanes.set(item.entity, [item]);
  }
  return [...lanes.values()];
};

const troubleOf = ({ step, entity }: DueItem, error: unknown): ItemTrouble => ({
  step,
  entity,
  error: error instanceof Error ? error.name : typeof error,
  ...(error instanceof HubProblem ? { code: error.code } : {}),
});
