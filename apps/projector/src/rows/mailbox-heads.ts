import type { Rows } from '@wisselzone/platform/read-store';
import type { Batch, TimelineRow } from './batch';

/** The last entry of each tenant's mailbox. Counts on in memory; asks the rows once for a tenant it has not met. */
export class MailboxHeads {
  private readonly heads = new Map<string, number>();

  constructor(private readonly schema: string) {}

  /** Gives each new row the next entry of its tenant: dense, in log order, never used again. */
  async number(
    batch: Batch,
    ask: (work: (rows: Rows) => Promise<void>) => Promise<void>,
  ): Promise<TimelineRow[]> {
    const unmet = batch.tenants.filter((tenant) => !this.heads.has(tenant));
    if (unmet.length > 0) await ask((rows) => this.meet(rows, unmet));
    return batch.given.map((row) => {
      const entry = (this.heads.get(row.tenant) ?? 0) + 1;
      this.heads.set(row.tenant, entry);
      return { ...row, entry };
    });
  }

  private async meet(rows: Rows, tenants: readonly string[]): Promise<void> {
    const found = await rows.query<{ tenant: string; entry: string }>(
      `select t.tenant, coalesce((select max(entry) from ${this.schema}.timeline where tenant = t.tenant), 0) as entry
       from unnest($1::text[]) as t (tenant)`,
      [tenants],
    );
    for (const { tenant, entry } of found) this.heads.set(tenant, Number(entry));
  }
}
