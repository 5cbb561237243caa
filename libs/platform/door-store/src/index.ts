export { AgreedRates, ratesIn, type Asked, type Rates } from './agreed-rates';
export { DoorStore } from './door-store';
export { DoorStoreError } from './door-store-error';
export { migrateDoorStore } from './door.schema';
export type { PostgresEndedSessions } from './postgres-ended-sessions';
export type { Allowed, Limit, SharedAllowances } from './shared-allowances';
