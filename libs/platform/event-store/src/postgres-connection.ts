import pg from 'pg';
import { EventStoreError, type EventStoreFailure } from './event-store';

/** Where the log is and how patient to be, in milliseconds. */
export interface PostgresAddress {
  readonly connectionString: string;
  readonly timeoutMs: number;
}

const FAILURES: readonly (readonly [RegExp, EventStoreFailure, string])[] = [
  [/^(57014|55P03)$/, 'timeout', 'PostgreSQL did not finish in time'],
  [/^23505$/, 'corruptedIdempotency', 'some of these event ids already stand in the stream'],
  [/^(22|23502|54)/, 'malformed', 'PostgreSQL refused a text'],
];

/** Details and context of a server's error may quote what was stored, so only its code is kept. */
const ofServer = (state: string): EventStoreError => {
  const known = FAILURES.find(([pattern]) => pattern.test(state));
  return known
    ? new EventStoreError(known[1], `${known[2]} (SQLSTATE ${state})`)
    : new EventStoreError(
        'unavailable',
        `PostgreSQL cannot serve the event store now (SQLSTATE ${state})`,
      );
};

export const asEventStoreError = (error: unknown): EventStoreError => {
  if (error instanceof EventStoreError) return error;
  if (error instanceof pg.DatabaseError) return ofServer(error.code ?? 'unknown');
  return new EventStoreError('unavailable', 'PostgreSQL cannot be reached', { cause: error });
};

// A lost connection also fails the query that used it, and the next call opens another: nothing is left to do.
export const heardElsewhere = (): void => undefined;

export const openPool = (address: PostgresAddress, max: number): pg.Pool => {
  const { connectionString, timeoutMs } = address;
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    keepAlive: true,
    application_name: 'event-store',
  });
  pool.on('error', heardElsewhere);
  pool.on('connect', (client) => client.on('error', heardElsewhere));
  return pool;
};

/** Runs one query within the limit; a connection that did not answer is thrown away. Rejects with `EventStoreError`. */
export const ask = async <Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  query: pg.QueryConfig,
  timeoutMs: number,
): Promise<Row[]> => {
  const client = await pool.connect().catch((error: unknown) => {
    throw asEventStoreError(error);
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new EventStoreError('timeout', 'PostgreSQL did not answer in time')),
      timeoutMs,
    );
  });
  try {
    const { rows } = await Promise.race([client.query<Row>(query), late]);
    client.release();
    return rows;
  } catch (error) {
    client.release(!(error instanceof pg.DatabaseError));
    throw asEventStoreError(error);
  } finally {
    clearTimeout(timer);
  }
};
