export {
  AccessLog,
  AccessLogError,
  type AccessAction,
  type AccessActor,
  type AccessLine,
  type AccessLogFailure,
  type AccessOutcome,
} from './access-log';
export { InMemoryAccessLog } from './in-memory-access-log';
export { migrateAccessLog, PostgresAccessLog } from './postgres-access-log';
