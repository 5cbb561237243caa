export {
  AccessLog,
  AccessLogError,
  type AccessAction,
  type AccessActor,
  type AccessLine,
  type AccessLogFailure,
  type AccessOutcome,
} from './access-log';
export { AccessLogLines, grantAccessLogReading, type KeptLine } from './access-log-lines';
export { AccessLogSearch, type FoundLine, type LineQuery } from './access-log-search';
export { InMemoryAccessLog } from './in-memory-access-log';
export { migrateAccessLog, PostgresAccessLog } from './postgres-access-log';
