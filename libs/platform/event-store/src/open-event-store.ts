import type { EventStore, EventStoreError } from './event-store';
import { EventStoreDbEventStore } from './eventstoredb-event-store';
import { PostgresEventStore } from './postgres-event-store';

/** `timeoutMs` holds for every call, in milliseconds. */
export interface OpenOptions {
  readonly timeoutMs?: number;
  /** Told when a running subscription breaks; it goes on by itself. Log it. */
  readonly onTrouble?: (error: EventStoreError) => void;
}

/**
 * Opens the log that one address names: `postgres://…` or `postgresql://…` (migrated before), or
 * `esdb://…`, `esdb+discover://…`. Rejects with a message for the operator when the address is
 * another, the log cannot be reached, or PostgreSQL could lose what it acknowledges.
 */
export const openEventStore = async (
  address: string,
  options: OpenOptions = {},
): Promise<EventStore> => {
  const connectionString = address;
  if (/^postgres(ql)?:/.test(address))
    return PostgresEventStore.open({ connectionString, ...options });
  if (/^esdb(\+discover)?:/.test(address))
    return reached(new EventStoreDbEventStore({ connectionString, ...options }));
  throw new Error('The address of the event store must begin with postgres:// or esdb://');
};

const reached = async (store: EventStore): Promise<EventStore> => {
  try {
    await store.logId();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
};
