import pg from 'pg';
import { VaultError } from './vault';

const LIMIT_MS = 5_000;

/** Connections to the key store whose every failure is a `VaultError` of code `unavailable`. */
export class KeyStorePool {
  private readonly pool: pg.Pool;

  constructor(connectionString: string) {
    this.pool = new pg.Pool({
      connectionString,
      max: 4,
      connectionTimeoutMillis: LIMIT_MS,
      query_timeout: LIMIT_MS,
      application_name: 'wisselzone-vault',
    });
    // A broken idle connection is replaced at the next call, which then tells.
    this.pool.on('error', () => undefined);
  }

  async query<Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
    try {
      return (await this.pool.query<Row>({ name, text, values: [...values] })).rows;
    } catch (cause) {
      throw new VaultError('unavailable', 'the key store does not answer', { cause });
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
