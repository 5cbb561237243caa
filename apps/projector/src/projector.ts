import { setTimeout as pause } from 'node:timers/promises';
import type { Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore, Position, SubscriptionMessage } from '@wisselzone/platform/event-store';
import { readCheckpoint, type ReadStore } from '@wisselzone/platform/read-store';
import { stepsOf } from './batch-steps';
import { FOLLOWED_STREAMS, Projection, PROJECTION, type Folded } from './projection';
import { LIVE } from './rows/read-schema';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/** What a projector runs on. */
export interface ProjectorParts {
  readonly log: EventStore;
  readonly store: ReadStore;
  readonly upcasters: Upcasters;
  /** Told of every failure; the projector goes on by itself, and never skips an event. */
  readonly onTrouble: (error: unknown) => void;
  /** Left out: the served schema. */
  readonly schema?: string;
}

/**
 * Follows the log for ever. A failure (lost database, another owner, an event it does not know) ends
 * one run: everything folded is forgotten, and the next run begins at the checkpoint after a growing pause.
 */
export class Projector {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly parts: ProjectorParts) {}

  start(): void {
    this.running ??= this.keepGoing();
  }

  /** Fulfils when the batch under way is written or given up. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async keepGoing(): Promise<void> {
    let wait = FIRST_PAUSE_MS;
    while (!this.stopping.signal.aborted) {
      try {
        await this.run(() => {
          wait = FIRST_PAUSE_MS;
        });
      } catch (error) {
        this.parts.onTrouble(error);
      }
      // An abort ends the pause early, and the loop with it.
      await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
    }
  }

  private async run(onWritten: () => void): Promise<void> {
    const { log, store, upcasters, schema = LIVE } = this.parts;
    const follower = { ...PROJECTION, schema, logId: await log.logId() };
    const projection = new Projection(log, store, follower, upcasters);
    const found = await store.inTransaction((rows) => readCheckpoint(rows, follower));
    const after = found as Position | undefined;
    if (after !== undefined) await projection.recall(after);
    const signal = this.stopping.signal;
    const messages = log.subscribeAll({
      signal,
      streamPrefixes: FOLLOWED_STREAMS,
      ...(after !== undefined && { after }),
    });
    await writeBehind(messages, projection, { after, onWritten });
  }
}

/** Folds the next batch while PostgreSQL writes the one before; batches are written strictly one after the other. */
const writeBehind = async (
  messages: AsyncIterable<SubscriptionMessage>,
  projection: Projection,
  { after, onWritten }: { readonly after: Position | undefined; readonly onWritten: () => void },
): Promise<void> => {
  let at = after;
  let writing: Promise<void> = Promise.resolve();
  const writeNext = (folded: Folded): void => {
    const from = at;
    at = folded.to;
    writing = projection.write(folded, from).then(onWritten);
    // Heard at the next step; marked here so that a failure before it is no unhandled one.
    writing.catch(() => undefined);
  };
  for await (const message of messages) {
    for (const { events, to } of stepsOf(message)) {
      const folded = await projection.fold(events, to);
      await writing;
      writeNext(folded);
    }
    if (message.kind === 'caughtUp') await writing;
  }
  await writing;
};
