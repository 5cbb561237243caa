export { PostgresError } from './postgres-error';
export { migrate, PostgresPool, type PostgresPoolOptions } from './postgres-pool';
