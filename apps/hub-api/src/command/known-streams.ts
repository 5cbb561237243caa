import type { DomainEvent } from '@wisselzone/kernel';
import type { Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore } from '@wisselzone/platform/event-store';
import { emptyStream, entriesOf, folded, type FoldedStream, type StreamKind } from './stream';

/** About 5 kB each: ids and codes, never content. */
const MOST = 5_000;

interface Known {
  readonly stream: FoldedStream<unknown>;
  readonly evolve: unknown;
}

/**
 * Streams as commands need them: read to their end at each call, folded only from where the last call
 * ended. What is remembered saves work and is never believed alone: the read begins at the last event
 * that is known, and when the log holds another one there, all is read anew.
 */
export class KnownStreams {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly upcasters: Upcasters,
  ) {}

  /** The stream as it stands now; a stream is always of the same kind. Rejects with `EventStoreError`. */
  async read<State, Event extends DomainEvent>(
    name: string,
    kind: StreamKind<State, Event>,
  ): Promise<FoldedStream<State>> {
    const stream = (await this.readOn(name, kind)) ?? (await this.readWhole(name, kind));
    this.keep(name, { stream, evolve: kind.evolve });
    return stream;
  }

  /** `undefined` when nothing is known of the stream, or the log says something else. */
  private async readOn<State, Event extends DomainEvent>(
    name: string,
    kind: StreamKind<State, Event>,
  ): Promise<FoldedStream<State> | undefined> {
    const found = this.known.get(name);
    if (found?.evolve !== kind.evolve) return undefined;
    // The same fold made it, so it is of the same type.
    const known = found.stream as FoldedStream<State>;
    const [last, ...later] = await this.store.readStream(name, { from: known.revision });
    if (last?.eventId !== known.last?.eventId) return undefined;
    return folded(known, kind, entriesOf<Event>(later, this.upcasters));
  }

  private async readWhole<State, Event extends DomainEvent>(
    name: string,
    kind: StreamKind<State, Event>,
  ): Promise<FoldedStream<State>> {
    const stored = await this.store.readStream(name);
    return folded(emptyStream(name, kind), kind, entriesOf<Event>(stored, this.upcasters));
  }

  /** The one not asked for longest goes first. A stream that does not exist yet is not kept. */
  private keep(name: string, known: Known): void {
    this.known.delete(name);
    if (known.stream.last) this.known.set(name, known);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
  }
}
