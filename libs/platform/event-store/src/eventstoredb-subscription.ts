import {
  excludeSystemEvents,
  START,
  streamNameFilter,
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
      const resolved = this.subscription.read();
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

/** Follows one subscription of the server until it fails, which it throws, or the signal aborts. */
export const followLine = async function* (
  options: LineOptions,
): AsyncGenerator<SubscriptionMessage> {
  const { client, timeoutMs, signal, streamPrefixes } = options;
  const line = new Line(client, options.after, streamPrefixes, timeoutMs);
  let at = options.after;
  let told: Position | 'nothing' | undefined = 'nothing';
  try {
    while (!signal.aborted) {
      // Looked at before taking: only then has everything been taken that these stand for.
      const { checkpoint, live, failure } = line;
      const seen = line.bell.count;
      const events = line.take();
      if (events.length > 0) {
        at = events.at(-1)?.position ?? at;
        yield { kind: 'events', events };
      }
      if (events.length === PAGE) continue;
      if (checkpoint && (at === undefined || checkpoint > at)) {
        at = checkpoint;
        yield { kind: 'progress', position: at };
      }
      if (failure) throw failure;
      if (live && told !== at) {
        told = at;
        yield { kind: 'caughtUp', position: at };
      }
      await line.bell.after(seen, signal);
    }
  } finally {
    line.close();
  }
};
