import { randomUUID } from 'node:crypto';
import type { MailboxEntry } from '@wisselzone/contracts';
import type { Verdict } from '@wisselzone/domain/sharing';
import type { Rows } from '@wisselzone/platform/read-store';
import type { Claimed, Outlet } from './lane';

/** Much longer than any attempt may take: an attempt that outlives it was lost with its process. */
const LEASE_MS = 60_000;

interface LaneRow {
  readonly dossier: string;
  readonly seq: number;
  readonly attempts: number;
  readonly failures: number;
  readonly refusals: number;
}
type HeadRow = MailboxEntry & { readonly end_state: string | null };

/** `skip locked` passes over lanes, never over the events in one: only the head of a lane is ever looked at. */
const CLAIM = `
  with ready as (
    select dossier from relay.lane
    where organisation = $1 and channel = $2 and parked_at is null and next_seq <= last_seq
      and ready_at <= $3 and (lease is null or lease_until <= $3)
    order by ready_at, dossier
    limit $4
    for update skip locked)
  update relay.lane l set lease = $5, lease_until = $6, attempts = attempts + 1
  from ready r where l.organisation = $1 and l.channel = $2 and l.dossier = r.dossier
  returning l.dossier, l.next_seq as seq, l.attempts, l.failures, l.refusals`;

const HEADS = `
  select m.entry::text, m.dossier, m.behind, m.seq, m.event_id, m.type, m.recorded_at, m.entity_kind, m.entity, d.end_state
  from unnest($2::uuid[], $3::integer[]) as head (dossier, seq)
  join read.mailbox m on m.tenant = $1 and m.dossier = head.dossier and m.seq = head.seq
  left join door.delivery d on d.organisation = $1 and d.event_id = m.event_id`;

const PASS = `
  update relay.lane set next_seq = next_seq + 1, attempts = 0, failures = 0, refusals = 0,
    lease = null, lease_until = null
  where organisation = $1 and channel = $2 and dossier = any($3::uuid[])`;

const ATTEMPTS = `
  insert into relay.attempt (organisation, event_id, attempt, channel, dossier, begun_at, lease)
  select $1, event_id, attempt, $2, dossier, $3, $4
  from unnest($5::uuid[], $6::integer[], $7::uuid[]) as tried (event_id, attempt, dossier)`;

const NEXT_DUE = `
  select min(greatest(ready_at, coalesce(lease_until, ready_at))) as due from relay.lane
  where organisation = $1 and channel = $2 and parked_at is null and next_seq <= last_seq`;

/** Whether the organisation may be told of events, now. */
export type Judge = (
  entries: readonly MailboxEntry[],
) => Promise<(dossier: string, event: string) => Verdict>;

export interface Wish {
  readonly outlet: Outlet;
  /** How many may be claimed now. */
  readonly free: number;
  readonly now: Date;
}

/**
 * Leases the heads of ready lanes, decides whether each may be sent, and writes every attempt down, all
 * in the caller's transaction: once it has committed, they may be sent. What has ended meanwhile is passed.
 */
export const claimHeads = async (
  rows: Rows,
  { outlet: { organisation, channel }, free, now }: Wish,
  judge: Judge,
): Promise<readonly Claimed[]> => {
  const lease = randomUUID();
  const until = new Date(now.getTime() + LEASE_MS);
  const values = [organisation, channel, now, free, lease, until];
  const lanes = await rows.query<LaneRow>(CLAIM, values);
  if (lanes.length === 0) return [];
  const heads = await rows.query<HeadRow>(HEADS, [
    organisation,
    lanes.map(({ dossier }) => dossier),
    lanes.map(({ seq }) => seq),
  ]);
  const byDossier = new Map(lanes.map((lane) => [lane.dossier, lane]));
  const ended = heads.filter(({ end_state }) => end_state !== null && end_state !== 'parked');
  if (ended.length > 0)
    await rows.query(PASS, [organisation, channel, ended.map(({ dossier }) => dossier)]);
  const open = heads.filter((head) => !ended.includes(head));
  const verdictOn = await judge(open);
  const claimed = open.map((entry): Claimed => {
    const { attempts = 1, failures = 0, refusals = 0 } = byDossier.get(entry.dossier) ?? {};
    const verdict = verdictOn(entry.dossier, entry.event_id);
    return {
      ...{ entry, verdict, lease, attempt: attempts, tries: { failures, refusals } },
      at: now.getTime(),
    };
  });
  await rows.query(ATTEMPTS, [
    ...[organisation, channel, now, lease],
    claimed.map(({ entry }) => entry.event_id),
    claimed.map(({ attempt }) => attempt),
    claimed.map(({ entry }) => entry.dossier),
  ]);
  return claimed;
};

/** When the next lane of an outlet is due; undefined when none waits. */
export const nextDueOf = async (
  rows: Rows,
  { organisation, channel }: Outlet,
): Promise<number | undefined> => {
  const [row] = await rows.query<{ due: Date | null }>(NEXT_DUE, [organisation, channel]);
  return row?.due?.getTime();
};
