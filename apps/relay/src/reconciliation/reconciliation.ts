import type { Rows } from '@wisselzone/platform/read-store';

/** What was accepted for an organisation, and what became of it; `accepted` is the sum of the others, `gaps` apart. */
export interface Counted {
  readonly accepted: number;
  readonly delivered: number;
  readonly withheld: number;
  readonly parked: number;
  readonly skipped: number;
  readonly waiting: number;
  /** Neither ended nor waiting anywhere: dropped in silence. */
  readonly missing: number;
  /** Dossiers whose numbers are not 1, 2, 3 … without a hole. */
  readonly gaps: number;
  readonly oldest_waiting: Date | null;
}

interface Dropped {
  readonly event_id: string;
  readonly dossier: string;
  readonly seq: number;
  readonly source: string;
}

/** How an organisation takes its messages: lanes of a channel, or its own reading of the feed. */
export interface Taking {
  readonly organisation: string;
  readonly channel: string;
  readonly pulled: boolean;
}

/**
 * Every entry of the mailbox once: how it ended; else whether it waits in its lane, or behind what was
 * taken of the feed; else it is missing.
 */
const JUDGED = `
  with intake as (select coalesce(max(entry), 0) as entry from relay.intake
    where organisation = $1 and channel = $2),
  taken as (select coalesce(max(m.entry), 0) as entry from read.mailbox m
    join door.delivery d on d.organisation = $1 and d.event_id = m.event_id
    where m.tenant = $1 and $3 and d.channel = $2),
  judged as (
    select m.event_id, m.dossier, m.seq, m.recorded_at, m.by_organisation as source,
      case
        when d.end_state is not null then d.end_state
        when $3 and m.entry > (select entry from taken) then 'waiting'
        when not $3 and m.entry > (select entry from intake) then 'waiting'
        when not $3 and m.seq between l.next_seq and l.last_seq then 'waiting'
        else 'missing'
      end as state
    from read.mailbox m
    left join door.delivery d on d.organisation = m.tenant and d.event_id = m.event_id
    left join relay.lane l on l.organisation = m.tenant and l.channel = $2 and l.dossier = m.dossier
    where m.tenant = $1)`;

const state = (name: string): string => `count(*) filter (where state = '${name}')::integer`;
const COUNT = `${JUDGED}
  select count(*)::integer as accepted, ${state('delivered')} as delivered,
    ${state('withheld')} as withheld, ${state('parked')} as parked, ${state('skipped')} as skipped,
    ${state('waiting')} as waiting, ${state('missing')} as missing,
    min(recorded_at) filter (where state = 'waiting') as oldest_waiting,
    (select count(*)::integer from (select 1 from read.timeline where tenant = $1
      group by dossier having max(seq) <> count(*)) as holed) as gaps
  from judged`;
const DROPPED = `${JUDGED} select event_id, dossier, seq, source from judged where state = 'missing'`;

const KEEP = `
  insert into relay.reconciliation (organisation, occasion, at, channel, accepted, delivered, withheld,
    parked, skipped, waiting, missing, gaps, oldest_waiting)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing`;
const NOTE = `
  insert into relay.dropped (organisation, event_id, recipient, source, dossier, found_at)
  select $1, event_id, $2, source, dossier, $3
  from unnest($4::uuid[], $5::text[], $6::uuid[]) as found (event_id, source, dossier)
  on conflict do nothing`;
const ENDED = `
  update relay.dropped r set ended_at = d.at from door.delivery d
  where r.organisation = $1 and r.ended_at is null and d.organisation = r.recipient
    and d.event_id = r.event_id and d.end_state <> 'parked'
  returning r.event_id, r.source, d.at`;

/** Sends it after all: its lane goes back to it, and passes again over what has ended. */
const TAKE_UP = `
  insert into relay.lane (organisation, channel, dossier, next_seq, last_seq, ready_at)
  select $1, $2, dossier, min(seq), max(seq), $3
  from unnest($4::uuid[], $5::integer[]) as found (dossier, seq) group by dossier
  on conflict (organisation, channel, dossier) do update
    set next_seq = least(relay.lane.next_seq, excluded.next_seq),
      last_seq = greatest(relay.lane.last_seq, excluded.last_seq),
      attempts = 0, failures = 0, refusals = 0, lease = null, lease_until = null, ready_at = $3`;

/** What one count found. */
export interface Found {
  readonly counted: Counted;
  readonly dropped: readonly Dropped[];
  /** Dropped before, and ended since. */
  readonly ended: readonly { readonly event_id: string; readonly source: string }[];
}

/**
 * Counts what was accepted for an organisation against how it ended, in the caller's transaction, keeps the
 * figures under `occasion`, notes what was dropped and takes it up again. A count under an occasion that was
 * counted before changes no figure.
 */
export const reconcile = async (
  rows: Rows,
  { organisation, channel, pulled }: Taking,
  { occasion, now }: { readonly occasion: string; readonly now: Date },
): Promise<Found> => {
  const about = [organisation, channel, pulled];
  const [counted] = await rows.query<Counted>(COUNT, about);
  if (!counted) throw new Error('a count always has a row');
  const dropped = counted.missing > 0 ? await rows.query<Dropped>(DROPPED, about) : [];
  const { accepted, delivered, withheld, parked, skipped, waiting, missing, gaps } = counted;
  await rows.query(KEEP, [
    ...[organisation, occasion, now, channel, accepted, delivered, withheld],
    ...[parked, skipped, waiting, missing, gaps, counted.oldest_waiting],
  ]);
  await noteDropped(rows, organisation, { recipient: organisation, dropped, now });
  if (dropped.length > 0 && !pulled)
    await rows.query(TAKE_UP, [
      ...[organisation, channel, now],
      dropped.map(({ dossier }) => dossier),
      dropped.map(({ seq }) => seq),
    ]);
  const ended = await rows.query<{ event_id: string; source: string }>(ENDED, [organisation]);
  return { counted, dropped, ended };
};

/** Writes down, for one of the two organisations it concerns, what was dropped on the way to the recipient. */
export const noteDropped = async (
  rows: Rows,
  organisation: string,
  {
    recipient,
    dropped,
    now,
  }: { readonly recipient: string; readonly dropped: readonly Dropped[]; readonly now: Date },
): Promise<void> => {
  if (dropped.length === 0) return;
  await rows.query(NOTE, [
    ...[organisation, recipient, now],
    dropped.map(({ event_id }) => event_id),
    dropped.map(({ source }) => source),
    dropped.map(({ dossier }) => dossier),
  ]);
};

const ENDED_FOR_SOURCE = `
  update relay.dropped set ended_at = $3
  where organisation = $1 and recipient = $2 and event_id = any($4::uuid[]) and ended_at is null`;

/** Tells the organisation they came from that dropped events have ended. */
export const noteEnded = async (
  rows: Rows,
  source: string,
  {
    recipient,
    events,
    now,
  }: { readonly recipient: string; readonly events: readonly string[]; readonly now: Date },
): Promise<void> => {
  await rows.query(ENDED_FOR_SOURCE, [source, recipient, now, events]);
};
