import type { Rows } from '@wisselzone/platform/read-store';
import type { Outlet } from './lane';

/** Entries of a mailbox taken at once. */
const PAGE = 1_000;
/** Much longer than a turn: whoever owned an outlet for so long without a word is dead. */
export const OWNED_MS = 10_000;

/** The lock makes relays take turns with one outlet; the owner keeps it, so that its limits hold over all of them. */
const OWN = `
  insert into relay.intake as i (organisation, channel, entry, owner, owned_until)
  values ($1, $2, 0, $3, $4)
  on conflict (organisation, channel) do update set owner = $3, owned_until = $4
    where i.owner is null or i.owner = $3 or i.owned_until <= $5
  returning entry::text`;
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

const LEAVE = `
  update relay.intake set owner = null, owned_until = null
  where organisation = $1 and channel = $2 and owner = $3`;

/** Whoever takes it over need not wait. */
export const leaveOutlet = async (
  rows: Rows,
  { organisation, channel }: Outlet,
  owner: string,
): Promise<void> => {
  await rows.query(LEAVE, [organisation, channel, owner]);
};

/** Which process takes in, and what time it is there. */
export interface Taker {
  readonly owner: string;
  readonly now: Date;
}

/**
 * Puts what is new in a mailbox behind its lanes; false when another process owns the outlet. Call it
 * first in the transaction; it locks the outlet.
 */
export const takeIn = async (
  rows: Rows,
  { organisation, channel }: Outlet,
  { owner, now }: Taker,
): Promise<boolean> => {
  const until = new Date(now.getTime() + OWNED_MS);
  const [cursor] = await rows.query<{ entry: string }>(OWN, [
    ...[organisation, channel, owner],
    ...[until, now],
  ]);
  if (!cursor) return false;
  for (let entry = cursor.entry, full = true; full;) {
    const [taken] = await rows.query<{ entry: string; count: number }>(TAKE, [
      ...[organisation, channel, entry],
      now,
    ]);
    if (!taken || taken.count === 0) return true;
    full = taken.count === PAGE;
    entry = taken.entry;
    await rows.query(MOVE, [organisation, channel, entry]);
  }
  return true;
};
