import type { Instant, PersonId, SealedCategory } from '@wisselzone/kernel';
import {
  KeyRows,
  MOST_USES,
  type KeptKey,
  type KeptKeys,
  type KeysWanted,
  type KeyUses,
  type NewKeys,
} from './key-rows';
import type { KeyStorePool } from './key-store-pool';

const FIND = `
select null as category, 0 as generation, person_id as person, wrapped, destroyed_at, root_key, false as worn
  from key_store.person_key where person_id = $1
union all
select category, generation, person_id, wrapped, destroyed_at, null, uses >= ${String(MOST_USES)}
  from key_store.category_key where stream = $2 and category = any($3)`;
const ADD = 'select key_store.add_keys($1, $2, $3, $4, $5, $6, $7, $8) as added';
const COUNT = 'select key_store.count_uses($1, $2, $3, $4) as worn';

type Row = {
  readonly category: SealedCategory | null;
  readonly generation: number;
  readonly person: PersonId;
  readonly wrapped: Buffer | null;
  readonly destroyed_at: Date | null;
  readonly root_key: string | null;
  readonly worn: boolean;
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
      person: own && { ...keptKey(own), rootKey: own.root_key ?? undefined },
      categories: rows.flatMap((row) =>
        row.category === null
          ? []
          : [
              {
                ...keptKey(row),
                category: row.category,
                generation: row.generation,
                person: row.person,
                worn: row.worn,
              },
            ],
      ),
    };
  }

  override async add(keys: NewKeys): Promise<boolean> {
    const { person, stream, newPersonKey, seenPersonKey, categories } = keys;
    const [answer] = await this.pool.query<{ readonly added: boolean }>('add-keys', ADD, [
      person,
      stream,
      newPersonKey?.wrapped ?? null,
      newPersonKey?.rootKey ?? null,
      seenPersonKey ?? null,
      categories.map(({ category }) => category),
      categories.map(({ generation }) => generation),
      categories.map(({ wrapped }) => wrapped),
    ]);
    return answer?.added === true;
  }

  override async countUses(uses: readonly KeyUses[]): Promise<boolean> {
    const [answer] = await this.pool.query<{ readonly worn: boolean }>('count-uses', COUNT, [
      uses.map(({ stream }) => stream),
      uses.map(({ category }) => category),
      uses.map(({ generation }) => generation),
      uses.map((one) => one.uses),
    ]);
    return answer?.worn === true;
  }
}
