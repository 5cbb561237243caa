export * from './event-store';
export { MAX_BYTES, MAX_EVENTS } from './append-request';
export { InMemoryEventStore } from './in-memory-event-store';
export { migrateEventStore, PostgresEventStore } from './postgres-event-store';
export type { PostgresEventStoreOptions } from './postgres-event-store';
export { eventStoreGrants, eventStoreSchema } from './postgres-event-store.schema';
