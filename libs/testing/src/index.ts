export { testDatabase, type TestDatabase } from './postgres';
export { notRun } from './not-run';
export { startEventStoreDbTestServer, type EventStoreDbTestServer } from './eventstoredb';
export { story, withoutContent, type Past, type Told } from './story';
