import {
  excludeSystemEvents,
  START,
  streamNameFilter,
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { asEventStoreError } from './eventstoredb-errors';
import { isSystemStream, logPositionOf, positionOf, recordedTryOf } from './eventstoredb-codec';
import {
  EventStoreError,
  type Position,
  type StoredEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from './event-store';
import { untilAborted } from './until-aborted';
import { WakeUp } from './wake-up';

/** Events handed over at once. */
const PAGE = 1_000;
/** Events that a filter passes over before the server tells how far it is. */
const SEARCH_WINDOW = 32;

/** What one subscription on the server has told so far. */
class Line {
  readonly bell = new WakeUp();
  checkpoint: Position | undefined;
  live = false;
  failure: EventStoreError | undefined;
  private readonly subscription: AllStreamSubscription;
  private readonly unanswered: NodeJS.Timeout;

  constructor(
    client: EventStoreDBClient,
    after: Position | undefined,
    prefixes: readonly string[] | undefined,
    timeoutMs: number,
  ) {
    const window = {
      maxSearchWindow: SEARCH_WINDOW,
      checkpointReached: (_: unknown, position: { commit: bigint; prepare: bigint }) =>
        this.tell({ checkpoint: positionOf(position) }),
    };
    this.subscription = client.subscribeToAll({
      fromPosition: after ? logPositionOf(after) : START,
      filter: prefixes
        ? streamNameFilter({ prefixes: [...prefixes], ...window })
        : excludeSystemEvents(window),
    });
    const fail = (error: unknown): void => this.tell({ failure: asEventStoreError(error) });
    this.unanswered = setTimeout(
      () => fail(new EventStoreError('timeout', 'EventStoreDB did not answer in time')),
      timeoutMs,
    );
    this.subscription
      .on('confirmation', () => clearTimeout(this.unanswered))
      .on('caughtUp', () => this.tell({ live: true }))
      .on('fellBehind', () => this.tell({ live: false }))
      .on('readable', () => this.tell({}))
      .on('error', fail)
      .on('end', () =>
        fail(new EventStoreError('unavailable', 'EventStoreDB ended the subscription')),
      );
  }

  /** What has arrived; fewer than a page means: everything that was sent before what is known of it now. */
  take(): StoredEvent[] {
    const taken: StoredEvent[] = [];
    while (taken.length < PAGE) {
      const resolved = this.subscription.read() as AllStreamResolvedEvent | null;
      if (resolved === null) break;
      if (resolved.event && !isSystemStream(resolved.event.streamId))
        taken.push(recordedTryOf(resolved.event).event);
    }
    return taken;
  }

  close(): void {
    clearTimeout(this.unanswered);
    this.subscription
      .unsubscribe()
      .catch((error: unknown) => this.tell({ failure: asEventStoreError(error) }));
  }

  private tell(news: { checkpoint?: Position; live?: boolean; failure?: EventStoreError }): void {
    Object.assign(this, news);
    this.bell.ring();
  }
}

export interface LineOptions extends SubscribeOptions {
  readonly client: EventStoreDBClient;
  readonly timeoutMs: number;
}

/** What has become known since the last look, in the order in which a subscriber must hear it. */
class Teller {
  private told: Position | 'nothing' | undefined = 'nothing';

  constructor(
    private readonly line: Line,
    private at: Position | undefined,
  ) {}

  *news(): Generator<SubscriptionMessage, boolean> {
    // Looked at before taking: only then has everything been taken that these stand for.
    const { checkpoint, live, failure } = this.line;
    const events = this.line.take();
    if (events.length > 0) {
      this.at = events.at(-1)?.position ?? this.at;
      yield { kind: 'events', events };
    }
    if (events.length === PAGE) return true;
    yield* this.progress(checkpoint);
    if (failure) throw failure;
    if (live && this.told !== this.at) {
      this.told = this.at;
      yield { kind: 'caughtUp', position: this.at };
    }
    return false;
  }

  private *progress(checkpoint: Position | undefined): Generator<SubscriptionMessage> {
    if (checkpoint === undefined || (this.at !== undefined && checkpoint <= this.at)) return;
    this.at = checkpoint;
    yield { kind: 'progress', position: checkpoint };
  }
}

/** Follows one subscription of the server until it fails, which it throws, or the signal aborts. */
export const followLine = async function* (
  options: LineOptions,
): AsyncGenerator<SubscriptionMessage> {
  const { client, timeoutMs, after, signal, streamPrefixes } = options;
  const line = new Line(client, after, streamPrefixes, timeoutMs);
  const teller = new Teller(line, after);
  try {
    while (!signal.aborted) {
      const seen = line.bell.count;
      const more = yield* untilAborted(teller.news(), signal);
      if (!more) await line.bell.after(seen, signal);
    }
  } finally {
    line.close();
  }
};
