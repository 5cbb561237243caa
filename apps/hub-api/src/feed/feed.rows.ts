import { Injectable } from '@nestjs/common';
import type { MailboxEntry } from '@wisselzone/contracts';
import type { WithheldReason } from '@wisselzone/kernel';
import type { Rows } from '@wisselzone/platform/read-store';
import { ReadModels } from '../reading/read-models';

const AFTER = `
  select m.entry::text, dossier, behind, seq, event_id, type, recorded_at, entity_kind, entity
  from read.mailbox m where tenant = $1 and m.entry > $2::bigint order by m.entry limit $3`;

/** Behind the first entry that has not ended, whichever door it waits at or stands still before. */
const ENDED_UP_TO = `
  select coalesce(min(m.entry) - 1, $2::bigint)::text as entry
  from read.mailbox m left join door.delivery d on d.organisation = $1 and d.event_id = m.event_id
  where m.tenant = $1 and m.entry <= $2::bigint and (d.end_state is null or d.end_state = 'parked')`;

const DELIVERED = `
  insert into door.delivery (organisation, event_id, channel, attempts, end_state, at)
  select tenant, event_id, $4, 1, 'delivered', now()
  from read.mailbox where tenant = $1 and entry > $2::bigint and entry <= $3::bigint
  on conflict (organisation, event_id) do update
    set channel = excluded.channel, end_state = excluded.end_state, reason = null, at = excluded.at
    where door.delivery.end_state = 'parked'`;

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
      const from = known?.toString() ?? (await endedUpTo(rows, tenant, entry));
      await rows.query(DELIVERED, [tenant, from, entry, channel]);
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

/** Asked once per organisation in the life of a process: it looks at the whole mailbox. */
const endedUpTo = async (rows: Rows, tenant: string, entry: string): Promise<string> => {
  const [ended] = await rows.query<{ entry: string }>(ENDED_UP_TO, [tenant, entry]);
  return ended?.entry ?? '0';
};
