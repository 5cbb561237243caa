import type { CommandId, DomainEvent, Fact } from '@wisselzone/kernel';
import {
  readEnvelope,
  recordedFrom,
  type Envelope,
  type Upcasters,
} from '@wisselzone/platform/envelope';
import {
  NO_STREAM,
  type EventStore,
  type Position,
  type StoredEvent,
} from '@wisselzone/platform/event-store';

/** How the events of one kind of stream fold. */
export interface StreamKind<State, Event extends DomainEvent> {
  readonly initial: State;
  readonly evolve: (state: State, event: Fact<Event>) => State;
  /** The entity an event is about: its last event's revision is the entity's ETag. */
  readonly entityOf: (event: Fact<Event>) => string;
}

/** One event of a stream: as stored, its envelope, and as the rules read it. */
export interface Entry<Event extends DomainEvent = DomainEvent> {
  readonly stored: StoredEvent;
  readonly envelope: Envelope;
  readonly fact: Fact<Event>;
}

/** What an answer says of an event. */
export interface EventReference {
  readonly id: string;
  readonly type: string;
  readonly revision: number;
}

/** What a command recorded when it came first. */
export interface Done {
  readonly fingerprint: string;
  readonly events: readonly EventReference[];
  readonly entity: string;
  readonly position: Position;
}

/** What a stream says to its end. */
export interface FoldedStream<State> {
  readonly name: string;
  readonly state: State;
  readonly revision: number;
  /** The last event; `undefined` when there is none. */
  readonly last: Pick<StoredEvent, 'eventId' | 'position'> | undefined;
  readonly done: ReadonlyMap<CommandId, Done>;
  /** The revision of the last event of each entity. */
  readonly entities: ReadonlyMap<string, number>;
}

/** A stream read to its end, with every event of it. */
export interface Stream<State, Event extends DomainEvent> extends FoldedStream<State> {
  readonly entries: readonly Entry<Event>[];
}

/** Reads a stream in one go and folds it. */
export const readStream = async <State, Event extends DomainEvent>(
  { store, upcasters }: { readonly store: EventStore; readonly upcasters: Upcasters },
  name: string,
  kind: StreamKind<State, Event>,
): Promise<Stream<State, Event>> => {
  const entries = entriesOf<Event>(await store.readStream(name), upcasters);
  return { ...folded(emptyStream(name, kind), kind, entries), entries };
};

export const entriesOf = <Event extends DomainEvent>(
  stored: readonly StoredEvent[],
  upcasters: Upcasters,
): readonly Entry<Event>[] =>
  stored.map((one) => {
    const envelope = readEnvelope(one);
    // A stream holds the events of its own kind; an unknown type throws in the upcasters.
    return { stored: one, envelope, fact: recordedFrom(envelope, upcasters) as Fact<Event> };
  });

export const emptyStream = <State, Event extends DomainEvent>(
  name: string,
  { initial }: StreamKind<State, Event>,
): FoldedStream<State> => ({
  name,
  state: initial,
  revision: NO_STREAM,
  last: undefined,
  done: new Map(),
  entities: new Map(),
});

/** What a stream says after the events that come next in it. */
export const folded = <State, Event extends DomainEvent>(
  before: FoldedStream<State>,
  kind: StreamKind<State, Event>,
  entries: readonly Entry<Event>[],
): FoldedStream<State> => {
  const entities = new Map(before.entities);
  const done = new Map(before.done);
  let { state } = before;
  for (const { stored, envelope, fact } of entries) {
    state = kind.evolve(state, fact);
    const entity = kind.entityOf(fact);
    entities.set(entity, stored.revision);
    const id = envelope.commandId as CommandId;
    const reference = { id: stored.eventId, type: stored.type, revision: stored.revision };
    done.set(id, {
      fingerprint: envelope.commandFingerprint,
      events: [...(done.get(id)?.events ?? []), reference],
      entity,
      position: stored.position,
    });
  }
  const last = entries.at(-1)?.stored;
  if (!last) return before;
  const { eventId, position, revision } = last;
  return { name: before.name, state, revision, last: { eventId, position }, done, entities };
};
