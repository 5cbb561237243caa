import { Injectable } from '@nestjs/common';
import type { MailboxEntry } from '@wisselzone/contracts';
import type { WithheldReason } from '@wisselzone/kernel';
import { ReadModels } from '../reading/read-models';

const AFTER = `
  select m.entry::text, dossier, seq, event_id, type, recorded_at, entity_kind, entity
  from read.mailbox m where tenant = $1 and m.entry > $2::bigint order by m.entry limit $3`;

const LAST_DELIVERED = `
  select coalesce(max(m.entry), 0)::text as entry
  from door.delivery d join read.mailbox m on m.tenant = d.organisation and m.event_id = d.event_id
  where d.organisation = $1`;

const DELIVERED = `
  insert into door.delivery (organisation, event_id, channel, attempts, end_state, at)
  select tenant, event_id, $4, 1, 'delivered', now()
  from read.mailbox where tenant = $1 and entry > $2::bigint and entry <= $3::bigint
  on conflict do nothing`;

const WITHHELD = `
  insert into door.delivery (organisation, event_id, channel, attempts, end_state, reason, at)
  values ($1, $2, $3, 1, 'withheld', $4, now()) on conflict do nothing`;

/** The mailbox of an organisation in its order, and the record of what it has taken. */
@Injectable()
export class FeedRows {
  /** Per organisation: up to where end states are known to be written. The record itself stays the truth. */
  private readonly delivered = new Map<string, bigint>();

  constructor(private readonly models: ReadModels) {}

  after(tenant: string, after: string, limit: number): Promise<readonly MailboxEntry[]> {
    return this.models.asTenant(tenant, (rows) =>
      rows.query<MailboxEntry>(AFTER, [tenant, after, limit]),
    );
  }

  /** Everything up to and including `entry` is stored at the organisation. Saying so again changes nothing. */
  async recordDelivered(tenant: string, entry: string, channel: string): Promise<void> {
    const known = this.delivered.get(tenant);
    if (known !== undefined && known >= BigInt(entry)) return;
    await this.models.asTenant(tenant, async (rows) => {
      const [last] = await rows.query<{ entry: string }>(LAST_DELIVERED, [tenant]);
      await rows.query(DELIVERED, [tenant, last?.entry ?? '0', entry, channel]);
    });
    this.delivered.set(tenant, BigInt(entry));
  }

  async recordWithheld(
    tenant: string,
    refused: readonly { readonly event: string; readonly reason: WithheldReason }[],
    channel: string,
  ): Promise<void> {
    if (refused.length === 0) return;
    await this.models.asTenant(tenant, async (rows) => {
      for (const { event, reason } of refused)
        await rows.query(WITHHELD, [tenant, event, channel, reason]);
    });
  }
}
