import type { Instant } from '@wisselzone/kernel';
import { ReadStore } from '@wisselzone/platform/read-store';
import type { DueItem } from './due-item';

/** Due dates have a tenant of their own: dates and ids, nothing else. */
const TENANT = 'timekeeper';
const PAGE = 500;

type Row = Omit<DueItem, 'dueAt'> & { readonly dueAt: Date };

// An expiry is the last of what comes at one moment: after it nobody would hear of a missed answer. Then in
// the order of the primary key, so that a page goes on exactly where the last ended.
const OVERDUE = `
select dossier, entity_kind as "entityKind", entity, step, moment, due_at as "dueAt"
  from read.due_date
 where tenant = '${TENANT}' and not done and step not in ('overlapEnd', 'keyDestruction') and due_at < $1
   and (due_at, step = 'expiry', dossier, entity_kind, entity, step, moment)
     > ($2, $3 = 'expiry', $4, $5, $6, $3, $7)
 order by due_at, step = 'expiry', dossier, entity_kind, entity, step, moment
 limit ${PAGE}`;

const BEFORE_ALL = ['-infinity', '', '00000000-0000-0000-0000-000000000000', '', '', ''];

/** The moments that have come, oldest first. Rejects with `ReadStoreError`. */
export class DueDates {
  constructor(private readonly store: ReadStore) {}

  /** Pages of what came strictly before `now` and still stands open. */
  async *before(now: Instant): AsyncIterable<readonly DueItem[]> {
    let after: readonly string[] = BEFORE_ALL;
    for (;;) {
      const page = await this.page(now, after);
      yield page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = [last.dueAt, last.step, last.dossier, last.entityKind, last.entity, last.moment];
    }
  }

  private async page(now: Instant, after: readonly string[]): Promise<readonly DueItem[]> {
    const rows = await this.store.inTenant(TENANT, (tenant) =>
      tenant.query<Row>(OVERDUE, [now, ...after]),
    );
    return rows.map((row) => ({ ...row, dueAt: row.dueAt.toISOString() as Instant }));
  }
}
