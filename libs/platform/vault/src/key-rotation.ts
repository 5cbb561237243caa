import { randomBytes } from 'node:crypto';
import type { Instant, PersonId, SealedCategory } from '@wisselzone/kernel';
import { MOST_USES } from './key-rows';
import { KeyStorePool } from './key-store-pool';
import { unwrapKey, wrapKey } from './key-wrap';
import type { RootKeys, RootWrapped } from './root-keys';
import { VaultError } from './vault';

const PAGE = 200;
const KEY_BYTES = 32;
/** More losses of the race with a busy dossier than can honestly happen. */
const MOST_TRIES = 8;

const HUB_KEYS = `
select use, wrapped, root_key as "rootKey" from key_store.hub_key where root_key <> $1`;
const WRAP_HUB_KEY = `
update key_store.hub_key set wrapped = $2, root_key = $3 where use = $1 and wrapped = $4`;
const UNDER_OTHER_ROOT = {
  name: 'under-other-root',
  text: `
select person_id as person, wrapped, root_key as "rootKey" from key_store.person_key
 where wrapped is not null and root_key is distinct from $1 and person_id > $2
 order by person_id limit ${String(PAGE)}`,
};
const NOT_RENEWED = {
  name: 'not-renewed',
  text: `
select person_id as person, wrapped, root_key as "rootKey" from key_store.person_key
 where wrapped is not null and coalesce(renewed_at, created_at) < $1 and person_id > $2
 order by person_id limit ${String(PAGE)}`,
};
const ONE_PERSON = `
select person_id as person, wrapped, root_key as "rootKey" from key_store.person_key
 where wrapped is not null and person_id = $1`;
const UNDER_PERSON = `
select stream, category, generation, wrapped from key_store.category_key
 where person_id = $1 and destroyed_at is null`;
const WRAP_ANEW = 'select key_store.wrap_anew($1, $2, $3, $4, $5, $6, $7, $8) as done';
const WEAR_OUT = `
with old as (
  select stream, category, generation from key_store.category_key
   where destroyed_at is null and created_at < $1 and uses < ${String(MOST_USES)}
   limit ${String(PAGE)} for update)
update key_store.category_key k set uses = ${String(MOST_USES)} from old
 where (k.stream, k.category, k.generation) = (old.stream, old.category, old.generation)
returning 1`;

type PersonRow = { readonly person: PersonId; readonly wrapped: Buffer; readonly rootKey: string };
type CategoryRow = {
  readonly stream: string;
  readonly category: SealedCategory;
  readonly generation: number;
  readonly wrapped: Buffer;
};

export interface KeyRotationOptions {
  /** The key store, as the owner of its tables. */
  readonly ownerUrl: string;
  /** The new root key as the current one, the old one beside it. */
  readonly rootKeys: RootKeys;
  /** Hears how many keys are done, after each page. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Gives keys new wrappings, or successors, while the hub works. Each key is done in a transaction of its own and
 * says itself that it is done, so that whatever was cut short goes on where it was. No section is sealed anew.
 */
export class KeyRotation {
  private readonly pool: KeyStorePool;

  constructor(private readonly options: KeyRotationOptions) {
    this.pool = new KeyStorePool(options.ownerUrl);
  }

  /** Wraps everything that another root key wrapped under the current one. Throws `wrongRootKey`. */
  async toCurrentRootKey(): Promise<number> {
    const { rootKeys } = this.options;
    for (const row of await this.pool.query<RootWrapped & { readonly use: string }>(
      'other-hub-keys',
      HUB_KEYS,
      [rootKeys.current.id],
    )) {
      const { wrapped, rootKey } = await rootKeys.wrap(await rootKeys.unwrap(row));
      await this.pool.query('wrap-hub-key', WRAP_HUB_KEY, [row.use, wrapped, rootKey, row.wrapped]);
    }
    return this.eachPerson(UNDER_OTHER_ROOT, rootKeys.current.id, (row) => this.rewrap(row));
  }

  /** Gives every person whose key is older than this a new one, under which her sections' keys are wrapped anew. */
  renewPersonKeys(before: Instant): Promise<number> {
    return this.eachPerson(NOT_RENEWED, before, (row) => this.renew(row));
  }

  /** Lets every section's key made before this seal no more; it still opens what it sealed. */
  async retireSectionKeys(before: Instant): Promise<number> {
    let done = 0;
    for (;;) {
      const page = await this.pool.query('wear-out', WEAR_OUT, [before]);
      done += page.length;
      if (page.length === 0) return done;
      this.options.onProgress?.(done);
    }
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async eachPerson(
    { name, text }: { readonly name: string; readonly text: string },
    value: string,
    work: (row: PersonRow) => Promise<void>,
  ): Promise<number> {
    let [done, after] = [0, '00000000-0000-0000-0000-000000000000'];
    for (;;) {
      const page = await this.pool.query<PersonRow>(name, text, [value, after]);
      for (const row of page) await work(row);
      done += page.length;
      const last = page.at(-1);
      if (!last) return done;
      after = last.person;
      this.options.onProgress?.(done);
    }
  }

  private async rewrap(row: PersonRow): Promise<void> {
    await this.untilDone(row, async (seen) => {
      const { wrapped, rootKey } = await this.options.rootKeys.wrap(await this.open(seen));
      return this.wrapAnew([seen.person, seen.wrapped, wrapped, rootKey, null, null, null, null]);
    });
  }

  private async renew(row: PersonRow): Promise<void> {
    await this.untilDone(row, async (seen) => {
      const [before, now] = [await this.open(seen), randomBytes(KEY_BYTES)];
      const under = await this.pool.query<CategoryRow>('under-person', UNDER_PERSON, [seen.person]);
      const { wrapped, rootKey } = await this.options.rootKeys.wrap(now);
      return this.wrapAnew([
        ...[seen.person, seen.wrapped, wrapped, rootKey],
        under.map(({ stream }) => stream),
        under.map(({ category }) => category),
        under.map(({ generation }) => generation),
        under.map((key) => wrapKey(now, unwrapKey(before, key.wrapped))),
      ]);
    });
  }

  private open({ wrapped, rootKey }: PersonRow): Promise<Buffer> {
    return this.options.rootKeys.unwrap({ wrapped, rootKey });
  }

  /** Somebody made a key of this person, or destroyed hers, in between: look again. */
  private async untilDone(
    row: PersonRow,
    attempt: (seen: PersonRow) => Promise<boolean>,
  ): Promise<void> {
    let seen: PersonRow | undefined = row;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (!seen || (await attempt(seen))) return;
      [seen] = await this.pool.query<PersonRow>('one-person', ONE_PERSON, [row.person]);
    }
    throw new VaultError('unavailable', 'keys of a person change under our hands; start again');
  }

  private async wrapAnew(values: readonly unknown[]): Promise<boolean> {
    const [row] = await this.pool.query<{ readonly done: boolean }>('wrap-anew', WRAP_ANEW, values);
    return row?.done === true;
  }
}
