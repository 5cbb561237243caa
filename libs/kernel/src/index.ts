export * from './codes.generated';
export { fail, record, type Decider, type Decision } from './decider';
export type { DomainEvent, Fact, Recorded, Section, Sections } from './event';
export { isAfter, isDay, isInstant, type Day, type Instant } from './instant';
export * from './ids';
export type { Asked } from './asked';
export { endOfDay, startOfDay } from './calendar';
export { anyGiven, present, sealed, textGiven } from './sections';
export { currentVersion, upcast, type Upcast, type Upcasts } from './upcast';
