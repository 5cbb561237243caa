export { advanceCheckpoint, checkpointTable, readCheckpoint, type Follower } from './checkpoint';
export { migrateReadStore, type Migration } from './migrations';
export { notifyProgress, ReadProgress } from './progress';
export { ReadStore, type ReadStoreOptions } from './read-store';
export { ReadStoreError, type ReadStoreFailure } from './read-store-error';
export type { Rows } from './rows';
export { wallFaults, type Wall } from './wall-faults';
