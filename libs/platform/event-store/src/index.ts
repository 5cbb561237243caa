export * from './event-store';
export { MAX_BYTES, MAX_EVENTS } from './append-request';
export { EventStoreDbEventStore, type EventStoreDbOptions } from './eventstoredb-event-store';
export { InMemoryEventStore } from './in-memory-event-store';
export { openEventStore, type OpenOptions } from './open-event-store';
export {
  migrateEventStore,
  PostgresEventStore,
  type PostgresEventStoreOptions,
} from './postgres-event-store';
export { eventStoreGrants, eventStoreSchema } from './postgres-event-store.schema';
