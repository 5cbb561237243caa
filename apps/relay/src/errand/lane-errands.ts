import { discardMessage, retryMessages } from '@wisselzone/platform/inbox';
import type { Rows } from '@wisselzone/platform/read-store';
import type { Errand } from './errands';

const ONCE = `
  insert into relay.errand (organisation, errand, done_at, changed) values ($1, $2, $3, 0)
  on conflict do nothing returning 1 as new`;
const CHANGED = `update relay.errand set changed = $3 where organisation = $1 and errand = $2`;

/** A lane that moves has its lease taken away: the attempt under way ends without a say. */
const FRESH = `attempts = 0, failures = 0, refusals = 0, parked_at = null, parked_why = null,
    lease = null, lease_until = null`;

const RETRY = `
  update relay.lane set ${FRESH}, ready_at = $3
  where organisation = $1 and parked_at is not null and ($2::uuid is null or dossier = $2)
  returning dossier`;

/** What had ended in this range waits again; whether it may be sent is decided when it is claimed. */
const REOPEN = `
  update door.delivery d set end_state = 'parked', reason = 'replay', at = $4
  from read.mailbox m
  where m.tenant = $1 and m.entry between $2::bigint and $3::bigint
    and d.organisation = $1 and d.event_id = m.event_id and d.end_state <> 'skipped'
  returning m.dossier, m.seq`;
const BACK = `
  update relay.lane l set ${FRESH}, next_seq = least(l.next_seq, r.seq), ready_at = $4
  from unnest($2::uuid[], $3::integer[]) as r (dossier, seq)
  where l.organisation = $1 and l.dossier = r.dossier`;

const SKIP = `
  insert into door.delivery (organisation, event_id, channel, attempts, end_state, reason, at)
  select $1, m.event_id, coalesce((select max(channel) from relay.lane
    where organisation = $1 and dossier = m.dossier), 'none'), 0, 'skipped', $3, $4
  from read.mailbox m where m.tenant = $1 and m.event_id = $2
  on conflict (organisation, event_id) do update
    set end_state = excluded.end_state, reason = excluded.reason, at = excluded.at
    where door.delivery.end_state = 'parked'
  returning event_id`;
/** Only the lane that stands still at this event moves on; elsewhere it is passed when its turn comes. */
const PASS = `
  update relay.lane l set ${FRESH}, next_seq = l.next_seq + 1, ready_at = $3
  from read.mailbox m
  where m.tenant = $1 and m.event_id = $2 and l.organisation = $1 and l.dossier = m.dossier
    and l.next_seq = m.seq`;

type LaneErrand = Exclude<Errand, { readonly kind: 'reconcile' }>;

/** Marks an errand as done in the caller's transaction; false when it was done before. */
export const beginErrand = async (
  rows: Rows,
  { organisation, errand }: Errand,
  now: Date,
): Promise<boolean> => {
  const [row] = await rows.query<{ new: number }>(ONCE, [organisation, errand, now]);
  return row !== undefined;
};

/** Moves the lanes of an organisation, or its messages in quarantine, as an errand says, in the caller's transaction, and says how many rows it changed. */
export const moveLanes = async (rows: Rows, errand: LaneErrand, now: Date): Promise<number> => {
  const changed = await changedBy(rows, errand, now);
  await rows.query(CHANGED, [errand.organisation, errand.errand, changed]);
  return changed;
};

const changedBy = async (rows: Rows, errand: LaneErrand, now: Date): Promise<number> => {
  const { organisation } = errand;
  switch (errand.kind) {
    case 'retry':
      return (await rows.query(RETRY, [organisation, errand.dossier ?? null, now])).length;
    case 'replay':
      return replay(rows, errand, now);
    case 'skip': {
      const skipped = await rows.query(SKIP, [organisation, errand.event, errand.reason, now]);
      if (skipped.length > 0) await rows.query(PASS, [organisation, errand.event, now]);
      return skipped.length;
    }
    case 'retryMessages':
      return retryMessages(rows, { ...errand, now });
    case 'skipMessage':
      return discardMessage(rows, { ...errand, now });
  }
};

const replay = async (
  rows: Rows,
  { organisation, from, to }: Extract<LaneErrand, { readonly kind: 'replay' }>,
  now: Date,
): Promise<number> => {
  const reopened = await rows.query<{ dossier: string; seq: number }>(REOPEN, [
    ...[organisation, from, to],
    now,
  ]);
  const firsts = new Map<string, number>();
  for (const { dossier, seq } of reopened)
    firsts.set(dossier, Math.min(seq, firsts.get(dossier) ?? seq));
  await rows.query(BACK, [organisation, [...firsts.keys()], [...firsts.values()], now]);
  return reopened.length;
};
