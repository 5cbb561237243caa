import { migrate } from '@wisselzone/platform/postgres';
import type { KeyCacheLimits } from './key-cache';
import { hubKeyOf } from './hub-keys';
import { KeyedVault, type KeyedVaultOptions } from './keyed-vault';
import { PostgresKeyRows } from './postgres-key-rows';
import {
  erasureGrants,
  keyReaderGrants,
  keyStoreGrants,
  keyStoreSchema,
} from './postgres-key-store.schema';
import { KeyStorePool } from './key-store-pool';
import type { RootKeys } from './root-keys';

/** Where the keys are, and the root key that wraps them. */
export interface KeyStoreOptions {
  /** The key store's database, as its own role. */
  readonly connectionString: string;
  /** The key that wraps now, and the older ones while a rotation is under way. */
  readonly rootKeys: RootKeys;
}

/** The vault on keys kept in PostgreSQL; unwrapped keys stay in the process for seconds. */
export class PostgresVault extends KeyedVault {
  private constructor(
    private readonly pool: KeyStorePool,
    options: Omit<KeyedVaultOptions, 'rows'>,
  ) {
    super({ ...options, rows: new PostgresKeyRows(pool) });
  }

  /** Connects; rejects with `unavailable` when the key store does not answer, `wrongRootKey` when it is another's. */
  static async open({
    connectionString,
    ...options
  }: KeyStoreOptions & { readonly cache?: Partial<KeyCacheLimits> }): Promise<PostgresVault> {
    const pool = new KeyStorePool(connectionString);
    try {
      await pool.assertDurable();
      const digestKey = await hubKeyOf('keyedDigest', pool, options.rootKeys);
      return new PostgresVault(pool, { ...options, digestKey });
    } catch (error) {
      await pool.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

/** Makes or updates the key store's tables; `role` is the hub's role, `reader` one that only opens, `eraser` the one that destroys keys. */
export const migrateKeyStore = (
  ownerUrl: string,
  {
    role,
    reader,
    eraser,
  }: { readonly role: string; readonly reader?: string; readonly eraser?: string },
): Promise<void> =>
  migrate(
    ownerUrl,
    (quoted) =>
      keyStoreSchema +
      keyStoreGrants(quoted(role)) +
      (reader === undefined ? '' : keyReaderGrants(quoted(reader))) +
      (eraser === undefined ? '' : erasureGrants(quoted(eraser))),
  );
