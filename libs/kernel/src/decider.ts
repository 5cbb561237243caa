import type { DomainEvent, Recorded } from './event';

/** What a decision says: the events to record (none when nothing new happened), or the rule in the way. */
export type Decision<Event, Failure> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly error: Failure };

/** Something happened; `record()` without events says that the command asked for what already is. */
export const record = <Event>(...events: Event[]): Decision<Event, never> => ({ ok: true, events });

/** A rule stands in the way; nothing is recorded. */
export const fail = <Failure>(error: Failure): Decision<never, Failure> => ({ ok: false, error });

/**
 * The rules of one entity, as functions of their arguments. `around` holds the facts of other
 * entities that a rule needs, gathered by the caller from the same stream; `void` when there are none.
 */
export interface Decider<State, Command, Event extends DomainEvent, Failure, Around = void> {
  readonly initial: State;
  readonly decide: (command: Command, state: State, around: Around) => Decision<Event, Failure>;
  readonly evolve: (state: State, event: Recorded<Event>) => State;
}
