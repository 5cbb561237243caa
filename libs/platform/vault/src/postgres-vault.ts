import { migrate } from '@wisselzone/platform/postgres';
import type { KeyCacheLimits } from './key-cache';
import { KeyedVault } from './keyed-vault';
import { PostgresKeyRows } from './postgres-key-rows';
import { keyStoreGrants, keyStoreSchema, erasureGrants } from './postgres-key-store.schema';
import { KeyStorePool } from './key-store-pool';

/** Where the keys are, and the root key that wraps them. */
export interface KeyStoreOptions {
  /** The key store's database, as its own role. */
  readonly connectionString: string;
  /** From `readRootKey`. */
  readonly rootKey: Buffer;
}

/** The vault on keys kept in PostgreSQL; unwrapped keys stay in the process for seconds. */
export class PostgresVault extends KeyedVault {
  private constructor(
    private readonly pool: KeyStorePool,
    options: { readonly rootKey: Buffer; readonly cache?: Partial<KeyCacheLimits> },
  ) {
    super({ ...options, rows: new PostgresKeyRows(pool) });
  }

  /** Connects; rejects with `unavailable` when the key store does not answer. */
  static async open({
    connectionString,
    ...options
  }: KeyStoreOptions & { readonly cache?: Partial<KeyCacheLimits> }): Promise<PostgresVault> {
    const pool = new KeyStorePool(connectionString);
    await pool.assertDurable();
    return new PostgresVault(pool, options);
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

/** Makes or updates the key store's tables; `role` is the hub's role, `eraser` the one that destroys keys. */
export const migrateKeyStore = (
  ownerUrl: string,
  { role, eraser }: { readonly role: string; readonly eraser?: string },
): Promise<void> =>
  migrate(
    ownerUrl,
    (quoted) =>
      keyStoreSchema +
      keyStoreGrants(quoted(role)) +
      (eraser === undefined ? '' : erasureGrants(quoted(eraser))),
  );
