import pg from 'pg';
import { asPostgresError } from './postgres-error';

/** Where the database is, how many connections are kept and how long a call may take. */
export interface PostgresPoolOptions {
  readonly connectionString: string;
  /** Shown in `pg_stat_activity`. */
  readonly name: string;
  /** Connections kept; default 4. */
  readonly size?: number;
  /** Of connecting and of one statement, in milliseconds; default 5,000. */
  readonly timeoutMs?: number;
}

const MUST_BE_ON = ['fsync', 'full_page_writes', 'synchronous_commit'];

// A lost connection also fails the query that used it, or is replaced at the next one: nothing is left to do.
const heardElsewhere = (): void => undefined;

/** Connections to one database, as one role. Every method rejects with `PostgresError` and nothing else. */
export class PostgresPool {
  private readonly pool: pg.Pool;

  /** Connects at the first query. */
  constructor({ connectionString, name, size = 4, timeoutMs = 5_000 }: PostgresPoolOptions) {
    this.pool = new pg.Pool({
      connectionString,
      max: size,
      connectionTimeoutMillis: timeoutMs,
      statement_timeout: timeoutMs,
      query_timeout: timeoutMs + 1_000,
      keepAlive: true,
      application_name: name,
    });
    this.pool.on('error', heardElsewhere);
    this.pool.on('connect', (client) => client.on('error', heardElsewhere));
  }

  /** Runs one statement, prepared under its name. */
  async query<Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    try {
      return (await this.pool.query<Row>({ name, text, values: [...values] })).rows;
    } catch (error) {
      throw asPostgresError(error);
    }
  }

  /** Throws a plain `Error` for an operator when this server may lose what it acknowledged. */
  async assertDurable(): Promise<void> {
    const rows = await this.query<{ readonly name: string }>(
      'durability',
      `select name from pg_settings where name = any($1) and setting = 'off'`,
      [MUST_BE_ON],
    );
    if (rows[0])
      throw new Error(
        `PostgreSQL has ${rows[0].name} = off: what was acknowledged could be lost. ` +
          `Set ${rows[0].name} = on for this server, database and role, and start again.`,
      );
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

/**
 * Runs a schema as its owner in one transaction; two processes that start at once wait for each other.
 * `quoted` spells a role's name. Rejects with `PostgresError`.
 */
export const migrate = async (
  ownerUrl: string,
  schemaOf: (quoted: (role: string) => string) => string,
): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', heardElsewhere);
  try {
    await client.connect();
    const schema = schemaOf((role) => client.escapeIdentifier(role));
    await client.query(
      `begin; select pg_advisory_xact_lock(hashtext('wisselzone migration')); ${schema} commit;`,
    );
  } catch (error) {
    throw asPostgresError(error);
  } finally {
    await client.end();
  }
};
