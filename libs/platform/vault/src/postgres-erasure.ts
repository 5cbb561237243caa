import type { Instant, PersonId, SealedCategory } from '@wisselzone/kernel';
import { Erasure } from './erasure';
import { KeyStorePool } from './key-store-pool';

type Row = { readonly at: Date };

/** Destroys keys in PostgreSQL, as a role that may do nothing else. Vaults notice within their cache's seconds. */
export class PostgresErasure extends Erasure {
  private readonly pool: KeyStorePool;

  constructor({ connectionString }: { readonly connectionString: string }) {
    super();
    this.pool = new KeyStorePool(connectionString);
  }

  override erasePerson(person: PersonId): Promise<Instant> {
    return this.moment('select key_store.erase_person($1) as at', [person]);
  }

  override eraseCategory(stream: string, category: SealedCategory): Promise<Instant> {
    return this.moment('select key_store.erase_category($1, $2) as at', [stream, category]);
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async moment(text: string, values: readonly string[]): Promise<Instant> {
    const [row] = await this.pool.query<Row>(text, text, values);
    return (row?.at ?? new Date()).toISOString() as Instant;
  }
}
