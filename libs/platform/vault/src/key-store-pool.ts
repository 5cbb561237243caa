import { PostgresError, PostgresPool } from '@wisselzone/platform/postgres';
import { VaultError } from './vault';

/** Connections to the key store whose every failure is a `VaultError` of code `unavailable`. */
export class KeyStorePool {
  private readonly pool: PostgresPool;

  constructor(connectionString: string) {
    this.pool = new PostgresPool({ connectionString, name: 'key-store' });
  }

  /** Refuses a server that could lose keys whose sections were acknowledged. */
  assertDurable(): Promise<void> {
    return asVaultError(this.pool.assertDurable());
  }

  query<Row extends object>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
    return asVaultError(this.pool.query<Row>(name, text, values));
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

const asVaultError = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
  try {
    return await asked;
  } catch (cause) {
    if (!(cause instanceof PostgresError)) throw cause;
    throw new VaultError('unavailable', 'the key store does not answer', { cause });
  }
};
