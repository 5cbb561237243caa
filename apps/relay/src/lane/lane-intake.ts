import type { Rows } from '@wisselzone/platform/read-store';
import type { Outlet } from './lane';

/** Entries of a mailbox taken at once. */
const PAGE = 1_000;

const BEGIN = `insert into relay.intake (organisation, channel, entry) values ($1, $2, 0) on conflict do nothing`;
// The lock makes two relays take turns with one outlet, so that its limits hold over both.
const CURSOR = `select entry::text from relay.intake where organisation = $1 and channel = $2 for update`;
const MOVE = `update relay.intake set entry = $3::bigint where organisation = $1 and channel = $2`;

/** What another channel has delivered already is behind the head of a new lane. */
const TAKE = `
  with news as (
    select m.entry, m.dossier, m.seq, d.end_state is not null as ended
    from (select entry, dossier, seq, event_id from read.mailbox
      where tenant = $1 and entry > $3::bigint order by entry limit ${PAGE}) m
    left join door.delivery d on d.organisation = $1 and d.event_id = m.event_id
  ), lanes as (
    insert into relay.lane (organisation, channel, dossier, next_seq, last_seq, ready_at)
    select $1, $2, dossier, coalesce(min(seq) filter (where not ended), max(seq) + 1), max(seq), $4
    from news group by dossier
    on conflict (organisation, channel, dossier)
      do update set last_seq = greatest(relay.lane.last_seq, excluded.last_seq)
  )
  select coalesce(max(entry), 0)::text as entry, count(*)::integer as count from news`;

/** Puts what is new in a mailbox behind its lanes. Call it first in the transaction; it locks the outlet. */
export const takeIn = async (
  rows: Rows,
  { organisation, channel }: Outlet,
  now: Date,
): Promise<void> => {
  await rows.query(BEGIN, [organisation, channel]);
  const [cursor] = await rows.query<{ entry: string }>(CURSOR, [organisation, channel]);
  for (let entry = cursor?.entry ?? '0', full = true; full;) {
    const [taken] = await rows.query<{ entry: string; count: number }>(TAKE, [
      ...[organisation, channel, entry],
      now,
    ]);
    if (!taken || taken.count === 0) return;
    full = taken.count === PAGE;
    entry = taken.entry;
    await rows.query(MOVE, [organisation, channel, entry]);
  }
};
