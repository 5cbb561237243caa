import { evolveAgreement } from '@wisselzone/domain/agreement';
import { evolvePartnership } from '@wisselzone/domain/partnership';
import { evolveService } from '@wisselzone/domain/service';
import { evolveSignal } from '@wisselzone/domain/signal';
import type { Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore, Position, StoredEvent } from '@wisselzone/platform/event-store';
import { FoldedStreams, type Folded } from './folded-streams';

const PAGE = 500;

interface Taking {
  readonly prefix: string;
  readonly take: (stored: StoredEvent) => void;
}

/**
 * What organisations told each other outside any dossier, followed from the log. It may be a moment
 * behind; `fresh` first takes what is missing, for answers and decisions that rest on it.
 */
export class Registers {
  readonly agreements;
  readonly services;
  readonly partnerships;
  readonly signals;
  private readonly kinds: readonly Taking[];
  private reached: Position | undefined;
  private readonly stop = new AbortController();
  private following: Promise<void> = Promise.resolve();

  private constructor(
    private readonly store: EventStore,
    upcasters: Upcasters,
  ) {
    this.agreements = new FoldedStreams(
      { prefix: 'agreement-', evolve: evolveAgreement },
      upcasters,
    );
    this.services = new FoldedStreams({ prefix: 'service-', evolve: evolveService }, upcasters);
    this.partnerships = new FoldedStreams(
      { prefix: 'partnership-', evolve: evolvePartnership },
      upcasters,
    );
    this.signals = new FoldedStreams({ prefix: 'signal-', evolve: evolveSignal }, upcasters);
    this.kinds = [this.agreements, this.services, this.partnerships, this.signals];
  }

  /** Follows the log; ready when its end has been reached once. */
  static async open(store: EventStore, upcasters: Upcasters): Promise<Registers> {
    const registers = new Registers(store, upcasters);
    await new Promise<void>((resolve, reject) => {
      registers.following = registers.follow(resolve);
      registers.following.catch(reject);
    });
    return registers;
  }

  /** Itself, with everything the log holds by now. Rejects with `EventStoreError` when the log is away. */
  async fresh(): Promise<this> {
    let events: readonly StoredEvent[];
    do {
      events = await this.store.readAll({
        ...(this.reached ? { after: this.reached } : {}),
        limit: PAGE,
        streamPrefixes: this.prefixes(),
      });
      this.take(events);
    } while (events.length === PAGE);
    return this;
  }

  /** By the place of their last event in the log; only what changed after a place that was asked before. */
  inOrder<State>(
    kind: { readonly all: () => readonly Folded<State>[] },
    after?: string,
  ): readonly Folded<State>[] {
    const compare = (one: Position, other: Position) => this.store.comparePositions(one, other);
    return kind
      .all()
      .filter(({ position }) => after === undefined || compare(position, after as Position) > 0)
      .toSorted((one, other) => compare(one.position, other.position));
  }

  async close(): Promise<void> {
    this.stop.abort();
    await this.following;
  }

  private prefixes(): readonly string[] {
    return this.kinds.map(({ prefix }) => prefix);
  }

  private async follow(caughtUp: () => void): Promise<void> {
    const messages = this.store.subscribeAll({
      streamPrefixes: this.prefixes(),
      signal: this.stop.signal,
    });
    for await (const message of messages) {
      if (message.kind === 'events') this.take(message.events);
      if (message.kind === 'progress') this.reach(message.position);
      if (message.kind === 'caughtUp') caughtUp();
    }
    caughtUp();
  }

  private take(events: readonly StoredEvent[]): void {
    for (const stored of events) {
      for (const kind of this.kinds) kind.take(stored);
      this.reach(stored.position);
    }
  }

  /** The subscription and a fresh read overtake each other; the furthest counts. */
  private reach(position: Position): void {
    const further = !this.reached || this.store.comparePositions(position, this.reached) > 0;
    if (further) this.reached = position;
  }
}
