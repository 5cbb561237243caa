import pg from 'pg';
import { adapterSchema } from './adapter-schema';

/** What a query can be sent to: the pool, or the one connection of a transaction. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<pg.QueryResult<Row>>;
}

// A lost connection also fails the query that used it, and the next call opens another: nothing is left to do.
const heardElsewhere = (): void => undefined;

/** The adapter's own database (`ADAPTER_DATABASE_URL`). It holds the partner's data, at the partner's site. */
export class AdapterDatabase implements Queryable {
  private constructor(private readonly pool: pg.Pool) {}

  /** Connects and brings the schema up to date. Throws when the database cannot be reached. */
  static async open(connectionString: string): Promise<AdapterDatabase> {
    const pool = new pg.Pool({ connectionString, max: 6, statement_timeout: 10_000 });
    pool.on('error', heardElsewhere);
    // The pool does not listen to a connection that is lent out: one that dies between two statements would end us.
    pool.on('connect', (client) => client.on('error', heardElsewhere));
    await pool.query(adapterSchema);
    return new AdapterDatabase(pool);
  }

  query<Row extends pg.QueryResultRow>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<pg.QueryResult<Row>> {
    return this.pool.query<Row>(sql, [...values]);
  }

  /** All of `work` or nothing of it. */
  async transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let sound = true;
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      // A roll-back that fails means that the connection is gone, and its transaction with it.
      await client.query('rollback').catch(() => (sound = false));
      throw error;
    } finally {
      client.release(!sound);
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
