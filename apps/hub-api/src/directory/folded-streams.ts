import type { DomainEvent, Fact } from '@wisselzone/kernel';
import { recordedOf, type Upcasters } from '@wisselzone/platform/envelope';
import type { Position, StoredEvent } from '@wisselzone/platform/event-store';

/** One stream folded to its end: what it says, and where its last event stands. */
export interface Folded<State> {
  readonly revision: number;
  readonly position: Position;
  readonly state: State;
}

export interface Folding<State, Event extends DomainEvent> {
  readonly prefix: string;
  readonly evolve: (state: State | undefined, event: Fact<Event>) => State | undefined;
}

/** What every stream of one kind says, in memory. Taking an event twice changes nothing. */
export class FoldedStreams<State, Event extends DomainEvent> {
  private readonly known = new Map<string, Folded<State>>();

  constructor(
    private readonly folding: Folding<State, Event>,
    private readonly upcasters: Upcasters,
  ) {}

  get prefix(): string {
    return this.folding.prefix;
  }

  /** The name of the stream of one entity. */
  streamOf(id: string): string {
    return `${this.folding.prefix}${id}`;
  }

  of(id: string): Folded<State> | undefined {
    return this.known.get(id);
  }

  all(): readonly Folded<State>[] {
    return [...this.known.values()];
  }

  /** Folds an event of its own streams that comes next in its stream; every other one is left. */
  take(stored: StoredEvent): void {
    if (!stored.stream.startsWith(this.folding.prefix)) return;
    const id = stored.stream.slice(this.folding.prefix.length);
    const before = this.known.get(id);
    if (stored.revision !== (before?.revision ?? -1) + 1) return;
    // A stream holds the events of its own kind; an unknown type throws in the upcasters.
    const event = recordedOf(stored, this.upcasters) as Fact<Event>;
    const state = this.folding.evolve(before?.state, event);
    if (state === undefined) return;
    this.known.set(id, { revision: stored.revision, position: stored.position, state });
  }
}
