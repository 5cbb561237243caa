import type { DossierId, ErasureId } from '@wisselzone/kernel';
import { ReadStore } from '@wisselzone/platform/read-store';

/** Where the moments that a dossier waits for are kept: ids and dates, nothing else. */
const TENANT = 'timekeeper';
const PAGE = 500;

const ORDERS = `
select dossier, entity as erasure from read.due_date
 where tenant = '${TENANT}' and entity_kind = 'erasure' and step = 'keyDestruction' and done = $1
   and (dossier, entity) > ($2::uuid, $3)
 order by dossier, entity limit ${String(PAGE)}`;
const BEFORE_ALL = ['00000000-0000-0000-0000-000000000000', ''] as const;

/** An order to erase, in one dossier. */
export interface Order {
  readonly dossier: DossierId;
  readonly erasure: ErasureId;
}

/** The orders to destroy keys, as the rows of the log say. Rejects with `ReadStoreError`. */
export class Orders {
  constructor(private readonly store: ReadStore) {}

  /** Those that wait to be carried out. */
  waiting(): AsyncIterable<Order> {
    return this.all(false);
  }

  /** Those that were carried out once: the list that a restored key store is held against. */
  carriedOut(): AsyncIterable<Order> {
    return this.all(true);
  }

  private async *all(done: boolean): AsyncIterable<Order> {
    let after: readonly [string, string] = BEFORE_ALL;
    for (;;) {
      const page = await this.store.inTenant(TENANT, (rows) =>
        rows.query<Order>(ORDERS, [done, ...after]),
      );
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = [last.dossier, last.erasure];
    }
  }
}
