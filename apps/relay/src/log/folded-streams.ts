import { NO_STREAM, type EventStore, type StoredEvent } from '@wisselzone/platform/event-store';

interface Known<State> {
  readonly revision: number;
  readonly state: State;
}

/** How the events of one stream become what is known of it. */
export interface Folding<State> {
  readonly initial: (stream: string) => State;
  readonly evolve: (state: State, stored: StoredEvent) => State;
}

/** Streams folded as far as they were read; a fresh read takes only what came since. */
export class FoldedStreams<State> {
  private readonly known = new Map<string, Known<State>>();

  /** Beyond `room` streams the least recently read is forgotten; it can be read again. */
  constructor(
    private readonly log: EventStore,
    private readonly folding: Folding<State>,
    private readonly room = Infinity,
  ) {}

  /** As far as it is known here. */
  at(stream: string): State {
    return this.stateOf(stream).state;
  }

  streams(): readonly string[] {
    return [...this.known.keys()];
  }

  /** As the stream stands now. Rejects with `EventStoreError` when the log is away. */
  async fresh(stream: string): Promise<State> {
    const { revision } = this.stateOf(stream);
    // What is asked at the same time shares a round trip of the log.
    this.take(await this.log.readStream(stream, { from: revision + 1 }));
    this.keep(stream, this.stateOf(stream));
    return this.at(stream);
  }

  /** What was taken before changes nothing. */
  take(events: readonly StoredEvent[]): void {
    for (const stored of events) {
      const { revision, state } = this.stateOf(stored.stream);
      if (stored.revision !== revision + 1) continue;
      const next = this.folding.evolve(state, stored);
      this.keep(stored.stream, { revision: stored.revision, state: next });
    }
  }

  private stateOf(stream: string): Known<State> {
    return this.known.get(stream) ?? { revision: NO_STREAM, state: this.folding.initial(stream) };
  }

  private keep(stream: string, known: Known<State>): void {
    this.known.delete(stream);
    if (known.revision !== NO_STREAM) this.known.set(stream, known);
    const oldest = this.known.keys().next();
    if (this.known.size > this.room && !oldest.done) this.known.delete(oldest.value);
  }
}
