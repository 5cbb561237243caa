import pg from 'pg';
import { adapterSchema } from './adapter-schema';

/** What a query can be sent to: the pool, or the one connection of a transaction. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<pg.QueryResult<Row>>;
}

/** The adapter's own database (`ADAPTER_DATABASE_URL`). It holds the partner's data, at the partner's site. */
export class AdapterDatabase implements Queryable {
  private constructor(private readonly pool: pg.Pool) {}

  /** Connects and brings the schema up to date. Throws when the database cannot be reached. */
  static async open(connectionString: string): Promise<AdapterDatabase> {
    const pool = new pg.Pool({ connectionString, max: 6, statement_timeout: 10_000 });
    // An idle connection may die with its server; the next query opens another and reports what is wrong.
    pool.on('error', () => undefined);
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
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
