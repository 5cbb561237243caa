import { DataSource, type QueryRunner } from 'typeorm';
import { heardElsewhere, ListeningClient } from './listening-client';
import { asReadStoreError } from './read-store-error';
import type { Rows } from './rows';

/** Where the rows are, as which role, and how long a call may take. */
export interface ReadStoreOptions {
  /** `postgres://role:password@host:port/database`; the role decides what may be seen and written. */
  readonly url: string;
  /** Connections kept; default 10. */
  readonly poolSize?: number;
  /** Of connecting and of one statement, in milliseconds; default 10,000. */
  readonly timeoutMs?: number;
  /** Shown in `pg_stat_activity`. */
  readonly name?: string;
}

const dataSourceOf = ({ url, poolSize = 10, timeoutMs = 10_000, name }: ReadStoreOptions) =>
  new DataSource({
    type: 'postgres',
    url,
    poolSize,
    connectTimeoutMS: timeoutMs,
    applicationName: name ?? 'read-store',
    poolErrorHandler: heardElsewhere,
    extra: { Client: ListeningClient, statement_timeout: timeoutMs, keepAlive: true },
  });

/** Runs one call of the driver; what it rejects with names no statement and no value any more. */
const guarded = async <Result>(call: () => Promise<Result>): Promise<Result> => {
  try {
    return await call();
  } catch (error) {
    throw asReadStoreError(error);
  }
};

const rowsOf = (runner: QueryRunner): Rows => ({
  async query<Row extends object>(sql: string, values?: readonly unknown[]) {
    const result = await guarded(() => runner.query(sql, values && [...values], true));
    // What a statement gives back is the promise of whoever wrote it; `Row` is that promise.
    return result.records as readonly Row[];
  },
});

/** A roll-back that fails means that the connection is gone, and its transaction with it. */
const rollBack = async (runner: QueryRunner): Promise<void> => {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(heardElsewhere);
};

/**
 * The rows that screens and feeds are read from. Everything happens in a transaction; a transaction that
 * throws leaves nothing. Every method rejects with `ReadStoreError` or with what the given work threw.
 */
export class ReadStore {
  private readonly underWay = new Set<Promise<unknown>>();

  private constructor(private readonly source: DataSource) {}

  /** Opens the pool and tries one connection, so that a wrong address is told at the start. */
  static async open(options: ReadStoreOptions): Promise<ReadStore> {
    const source = dataSourceOf(options);
    await guarded(() => source.initialize());
    return new ReadStore(source);
  }

  /**
   * Runs work as one tenant: row-level security shows and accepts that tenant's rows only. The setting
   * ends with the transaction, so the next user of the connection starts with nothing.
   */
  inTenant<Result>(tenant: string, work: (rows: Rows) => Promise<Result>): Promise<Result> {
    return this.inTransaction(async (rows) => {
      await rows.query(`select set_config('app.tenant', $1, true)`, [tenant]);
      return work(rows);
    });
  }

  /** Runs work without a tenant: under row-level security that shows no row, unless the role has a policy of its own. */
  inTransaction<Result>(work: (rows: Rows) => Promise<Result>): Promise<Result> {
    const whole = this.wholly(work);
    // Only for `close`: what it rejects with is for the caller.
    const ended = whole.then(
      () => undefined,
      () => undefined,
    );
    this.underWay.add(ended);
    void ended.then(() => this.underWay.delete(ended));
    return whole;
  }

  /** Waits for the transactions under way: a door that stops breaks nobody's question off. */
  async close(): Promise<void> {
    await Promise.all(this.underWay);
    await this.source.destroy();
  }

  private async wholly<Result>(work: (rows: Rows) => Promise<Result>): Promise<Result> {
    const runner = this.source.createQueryRunner();
    try {
      await guarded(() => runner.startTransaction());
      const result = await work(rowsOf(runner));
      await guarded(() => runner.commitTransaction());
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
