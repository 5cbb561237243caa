import type { Upcasters } from '@wisselzone/platform/envelope';
import type {
  EventStore,
  Position,
  StoredEvent,
  SubscriptionMessage,
} from '@wisselzone/platform/event-store';
import type { Follower, ReadStore } from '@wisselzone/platform/read-store';
import { FOLLOWED_STREAMS, Projection } from '../projection';
import { partsOf } from '../batch-steps';

interface Parts {
  readonly log: EventStore;
  readonly store: ReadStore;
  readonly upcasters: Upcasters;
  readonly say: (line: string) => void;
}

/** Lines of progress come once per so many events. */
const SAY_EVERY = 50_000;

/** Folds the log from its beginning into another schema, as far as it is told, and further when told again. */
export class RebuildFold {
  private readonly projection: Projection;
  private at: Position | undefined;
  private folded = 0;

  constructor(
    private readonly parts: Parts,
    follower: Follower,
  ) {
    this.projection = new Projection(parts.log, parts.store, follower, parts.upcasters);
  }

  /** Events folded so far. */
  get events(): number {
    return this.folded;
  }

  /** Folds and writes everything up to and with this position. */
  async upTo(end: Position | undefined): Promise<void> {
    if (end === undefined || this.isBeyond(this.at, end)) return;
    const stop = new AbortController();
    const messages = this.parts.log.subscribeAll({
      signal: stop.signal,
      streamPrefixes: FOLLOWED_STREAMS,
      ...(this.at !== undefined && { after: this.at }),
    });
    for await (const message of messages) if (await this.reaches(end, message)) break;
    stop.abort();
    await this.standAt(end);
  }

  private isBeyond(at: Position | undefined, end: Position): boolean {
    return at !== undefined && this.parts.log.comparePositions(at, end) >= 0;
  }

  /** Writes what a message brings before the end; true when nothing more can come before it. */
  private async reaches(end: Position, message: SubscriptionMessage): Promise<boolean> {
    if (message.kind === 'caughtUp') return true;
    if (message.kind === 'progress') return this.isBeyond(message.position, end);
    const isWithin = ({ position }: StoredEvent) =>
      this.parts.log.comparePositions(position, end) <= 0;
    const within = message.events.filter(isWithin);
    for (const { events, to } of partsOf(within)) await this.write(events, to);
    return within.length < message.events.length;
  }

  /** The rebuilt rows take over the checkpoint of the live ones, wherever their last event stands. */
  private async standAt(end: Position): Promise<void> {
    if (this.at !== end) await this.write([], end);
  }

  private async write(events: readonly StoredEvent[], to: Position): Promise<void> {
    await this.projection.write(await this.projection.fold(events, to), this.at);
    this.at = to;
    const before = this.folded;
    this.folded += events.length;
    if (Math.floor(before / SAY_EVERY) < Math.floor(this.folded / SAY_EVERY))
      this.parts.say(`${this.folded} events folded`);
  }
}
