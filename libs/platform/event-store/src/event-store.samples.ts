import { randomUUID } from 'node:crypto';
import {
  EventStoreError,
  type AppendAnswer,
  type EventStore,
  type NewEvent,
  type Position,
  type StoredEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from './event-store';

/** What the suite needs: a store, and another instance on the same log, as a second process would have. */
export interface StoreUnderTest {
  readonly store: EventStore;
  readonly another: EventStore;
  readonly close: () => Promise<void>;
}

export const aStream = (): string => `dossier-${randomUUID()}`;

export const anEvent = (change: Partial<NewEvent> = {}): NewEvent => ({
  eventId: randomUUID(),
  type: 'NoteWritten',
  leaf: '{"schemaVersion":1}',
  sealed: '[]',
  ...change,
});

export const events = (count: number): NewEvent[] => Array.from({ length: count }, () => anEvent());

export const idsOf = (given: readonly NewEvent[]): string[] => given.map((event) => event.eventId);

/** Fails the test when the append was a conflict. */
export const placed = (
  answer: AppendAnswer,
): { outcome: string; revision: number; position: Position } => {
  if (answer.outcome === 'conflict')
    throw new Error(`unexpected conflict, the stream is at ${answer.actual}`);
  return answer;
};

/** Collects from a subscription until `enough` says so; then ends it and gives all messages. */
export const collect = async (
  store: EventStore,
  options: Omit<SubscribeOptions, 'signal'>,
  enough: (messages: readonly SubscriptionMessage[]) => boolean,
): Promise<SubscriptionMessage[]> => {
  const stop = new AbortController();
  const messages: SubscriptionMessage[] = [];
  for await (const message of store.subscribeAll({ ...options, signal: stop.signal })) {
    messages.push(message);
    if (enough(messages)) stop.abort();
  }
  return messages;
};

export const eventsIn = (messages: readonly SubscriptionMessage[]): StoredEvent[] =>
  messages.flatMap((message) => (message.kind === 'events' ? message.events : []));

export const caughtUp = (messages: readonly SubscriptionMessage[]): boolean =>
  messages.some((message) => message.kind === 'caughtUp');

/** Appends `count` events one by one, each expecting the last. */
export const grow = async (
  store: EventStore,
  stream: string,
  count: number,
): Promise<NewEvent[]> => {
  const written: NewEvent[] = [];
  for (const event of events(count)) {
    placed(await store.append({ stream, expected: written.length - 1, events: [event] }));
    written.push(event);
  }
  return written;
};

/** The code with which the store refused, or why it did not. */
export const refusal = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof EventStoreError ? error.code : error),
  );
