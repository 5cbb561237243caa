import type { Decider, Decision, DomainEvent, Recorded } from '@wisselzone/kernel';

/** What a story expects of a command. */
export interface Told<Failure> {
  /** Exactly these events are recorded, in this order; who and when of a sample are not compared. */
  readonly then: (...events: DomainEvent[]) => void;
  readonly thenNothing: () => void;
  readonly thenFails: (error: Failure) => void;
}

/** The state after a past, for a story about a fold, or a command asked of it. */
export interface Past<State, Command, Failure, Around> {
  readonly state: State;
  readonly when: (command: Command, around: Around) => Told<Failure>;
}

const bare = ({ type, plain, sealed }: DomainEvent): DomainEvent => ({
  type,
  plain,
  ...(sealed && { sealed }),
});

const told = <Failure>(decision: Decision<DomainEvent, Failure>): Told<Failure> => {
  const expectEvents = (...events: DomainEvent[]): void => {
    expect(decision).toEqual({ ok: true, events: events.map(bare) });
  };
  return {
    then: expectEvents,
    thenNothing: () => expectEvents(),
    thenFails: (error) => expect(decision).toEqual({ ok: false, error }),
  };
};

/** An event as it comes back from the log: its content stays in the vault. */
export const withoutContent = <Event extends DomainEvent>({
  type,
  plain,
  by,
  at,
}: Recorded<Event>): Recorded<Event> => ({ type, plain, by, at }) as Recorded<Event>;

/**
 * Tells stories about a decider: `given(past).when(command, around).then(events)`. The past is always
 * events, and what is sealed in them is taken away first, as the log does.
 */
export const story =
  <State, Command, Event extends DomainEvent, Failure, Around = void>(
    decider: Decider<State, Command, Event, Failure, Around>,
  ) =>
  (...past: Recorded<Event>[]): Past<State, Command, Failure, Around> => {
    const state = past.map(withoutContent).reduce(decider.evolve, decider.initial);
    return { state, when: (command, around) => told(decider.decide(command, state, around)) };
  };
