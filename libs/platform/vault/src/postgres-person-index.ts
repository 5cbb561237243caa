import { createHmac } from 'node:crypto';
import type { PersonId } from '@wisselzone/kernel';
import { hubKeyOf } from './hub-keys';
import { PersonIndex } from './person-index';
import { KeyStorePool } from './key-store-pool';
import type { KeyStoreOptions } from './postgres-vault';
import { VaultError } from './vault';

const NATIONAL_NUMBER = /^\d{11}$/;
const FIND_OR_ADD = `
with added as (
  insert into key_store.person_index (hmac, person_id) values ($1, $2)
  on conflict (hmac) do nothing returning person_id
)
select person_id from added
union all
select person_id from key_store.person_index where hmac = $1`;
/** Another caller's row shows at the second look; more looks than this mean it is being erased and made. */
const MOST_TRIES = 8;

/** Finds persons again in the key store's erasable index. */
export class PostgresPersonIndex extends PersonIndex {
  private constructor(
    private readonly pool: KeyStorePool,
    private readonly key: Buffer,
  ) {
    super();
  }

  /** Connects; rejects with `unavailable` or `wrongRootKey`. */
  static async open({ connectionString, rootKeys }: KeyStoreOptions): Promise<PostgresPersonIndex> {
    const pool = new KeyStorePool(connectionString);
    try {
      return new PostgresPersonIndex(pool, await hubKeyOf('personIndex', pool, rootKeys));
    } catch (error) {
      await pool.close();
      throw error;
    }
  }

  override async personOf(ssin: string, proposed: PersonId): Promise<PersonId> {
    const hmac = createHmac('sha256', this.key).update(digitsOf(ssin)).digest();
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const [row] = await this.pool.query<{ readonly person_id: PersonId }>(
        'find-person',
        FIND_OR_ADD,
        [hmac, proposed],
      );
      if (row) return row.person_id;
    }
    throw new VaultError('unavailable', 'the person index changes under our hands');
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

const digitsOf = (ssin: string): string => {
  const digits = ssin.replace(/[\s.-]/g, '');
  if (!NATIONAL_NUMBER.test(digits))
    throw new VaultError('malformed', 'a national number has eleven digits');
  return digits;
};
