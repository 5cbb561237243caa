import type { Instant, PersonId } from '@wisselzone/kernel';
import { Erasure, type CategoryErasure, type Destroyed } from './erasure';
import { KeyStorePool } from './key-store-pool';
import { VaultError } from './vault';

type Row = Omit<Destroyed, 'at'> & { readonly at: Date };

/** Keys of a category that were destroyed once, up to this generation. */
export type GoneCategory = Pick<CategoryErasure, 'stream' | 'category'> & {
  readonly generation: number;
};

/** Destroys keys in PostgreSQL, as a role that may do nothing else. Vaults notice within their cache's seconds. */
export class PostgresErasure extends Erasure {
  private readonly pool: KeyStorePool;

  constructor({ connectionString }: { readonly connectionString: string }) {
    super();
    this.pool = new KeyStorePool(connectionString);
  }

  override erasePerson(person: PersonId): Promise<Destroyed> {
    return this.destroyed('erase-person', 'select * from key_store.erase_person($1)', [person]);
  }

  override eraseCategory({ stream, category, erasure }: CategoryErasure): Promise<Destroyed> {
    const values = [stream, category, erasure];
    const text = 'select * from key_store.erase_category($1, $2, $3)';
    return this.destroyed('erase-category', text, values);
  }

  /** Destroys what a restored backup of the key store brought back; says how many keys came to life. */
  async destroyAgain(gone: GoneCategory): Promise<number> {
    const text = 'select key_store.destroy_again($1, $2, $3) as revived';
    const values = [gone.stream, gone.category, gone.generation];
    const [row] = await this.pool.query<{ readonly revived: number }>(
      'destroy-again',
      text,
      values,
    );
    return row?.revived ?? 0;
  }

  /** The same for a person; true when her key had come to life, or the key store knows nothing of her end. */
  async destroyPersonAgain(person: PersonId): Promise<boolean> {
    const text = 'select key_store.destroy_person_again($1) as revived';
    const [row] = await this.pool.query<{ readonly revived: boolean }>('person-again', text, [
      person,
    ]);
    return row?.revived === true;
  }

  /** The streams that hold sections about a person. */
  async streamsOf(person: PersonId): Promise<readonly string[]> {
    const text = 'select key_store.streams_of($1) as stream';
    const rows = await this.pool.query<{ readonly stream: string }>('streams-of', text, [person]);
    return rows.map(({ stream }) => stream);
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async destroyed(
    name: string,
    text: string,
    values: readonly string[],
  ): Promise<Destroyed> {
    const [row] = await this.pool.query<Row>(name, text, values);
    if (!row) throw new VaultError('unavailable', 'the key store says nothing of a destruction');
    return { ...row, at: row.at.toISOString() as Instant };
  }
}
