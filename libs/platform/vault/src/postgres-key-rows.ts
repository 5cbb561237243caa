import type { Instant, PersonId, SealedCategory } from '@wisselzone/kernel';
import { KeyRows, type KeptKey, type KeptKeys, type KeysWanted, type NewKeys } from './key-rows';
import type { KeyStorePool } from './key-store-pool';

const FIND = `
select null as category, 0 as generation, person_id as person, wrapped, destroyed_at
  from key_store.person_key where person_id = $1
union all
select category, generation, person_id, wrapped, destroyed_at
  from key_store.category_key where stream = $2 and category = any($3)`;

// Keys of categories go in only under a person's key that is the one they were wrapped with: the one
// added here, or the one found before and still there. The lock keeps a destruction waiting till then.
const ADD = `
with person as (
  insert into key_store.person_key (person_id, wrapped)
  select $1, $3 where $3::bytea is not null
  on conflict (person_id) do nothing returning person_id
), standing as (
  select person_id from person
  union all
  select person_id from key_store.person_key
    where person_id = $1 and $3::bytea is null and destroyed_at is null
)
insert into key_store.category_key (stream, category, generation, person_id, wrapped)
select $2, added.category, added.generation, standing.person_id, added.wrapped
  from standing, unnest($4::text[], $5::int[], $6::bytea[]) as added (category, generation, wrapped)
on conflict (stream, category, generation) do nothing returning 1`;

type Row = {
  readonly category: SealedCategory | null;
  readonly generation: number;
  readonly person: PersonId;
  readonly wrapped: Buffer | null;
  readonly destroyed_at: Date | null;
};

const keptKey = ({ wrapped, destroyed_at }: Row): KeptKey =>
  wrapped
    ? { wrapped }
    : { wrapped: undefined, destroyedAt: (destroyed_at ?? new Date(0)).toISOString() as Instant };

/** Wrapped keys in PostgreSQL. */
export class PostgresKeyRows extends KeyRows {
  constructor(private readonly pool: KeyStorePool) {
    super();
  }

  override async find({ person, stream, categories }: KeysWanted): Promise<KeptKeys> {
    const rows = await this.pool.query<Row>('find-keys', FIND, [person, stream, categories]);
    const own = rows.find(({ category }) => category === null);
    return {
      person: own && keptKey(own),
      categories: rows.flatMap((row) =>
        row.category === null
          ? []
          : [
              {
                ...keptKey(row),
                category: row.category,
                generation: row.generation,
                person: row.person,
              },
            ],
      ),
    };
  }

  override async add({ person, stream, wrappedPersonKey, categories }: NewKeys): Promise<boolean> {
    const added = await this.pool.query('add-keys', ADD, [
      person,
      stream,
      wrappedPersonKey ?? null,
      categories.map(({ category }) => category),
      categories.map(({ generation }) => generation),
      categories.map(({ wrapped }) => wrapped),
    ]);
    return added.length === categories.length;
  }
}
