export * from './event-store';
export { MAX_BYTES, MAX_EVENTS } from './append-request';
export { InMemoryEventStore } from './in-memory-event-store';
