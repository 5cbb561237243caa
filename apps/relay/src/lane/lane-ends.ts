import type { Rows } from '@wisselzone/platform/read-store';
import { resultOf } from './attempted';
import type { Ended, Outlet } from './lane';

const ATTEMPTS_ENDED = `
  update relay.attempt a set ended_at = e.at, result = e.result, status = e.status, excerpt = e.excerpt
  from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::text[], $6::integer[], $7::text[])
    as e (event_id, lease, at, result, status, excerpt)
  where a.organisation = $1 and a.event_id = e.event_id and a.lease = e.lease`;

/** One end state per event and recipient: the first one stands, unless it was parked and sent after all. */
const ENDS = `
  insert into door.delivery (organisation, event_id, channel, attempts, end_state, reason, at)
  select $1, event_id, $2, attempts, end_state, reason, at
  from unnest($3::uuid[], $4::integer[], $5::text[], $6::text[], $7::timestamptz[])
    as e (event_id, attempts, end_state, reason, at)
  on conflict (organisation, event_id) do update
    set channel = excluded.channel, attempts = excluded.attempts, end_state = excluded.end_state,
      reason = excluded.reason, at = excluded.at
    where door.delivery.end_state = 'parked'`;

/** Whose lease is over has no say any more: another attempt is under way. */
const MOVE = `
  update relay.lane l set
    next_seq = next_seq + e.passed, ready_at = e.ready_at,
    attempts = case when e.passed = 1 then 0 else l.attempts end,
    failures = e.failures, refusals = e.refusals,
    parked_at = e.parked_at, parked_why = e.parked_why, lease = null, lease_until = null
  from unnest($3::uuid[], $4::uuid[], $5::integer[], $6::timestamptz[], $7::integer[], $8::integer[],
      $9::timestamptz[], $10::text[])
    as e (dossier, lease, passed, ready_at, failures, refusals, parked_at, parked_why)
  where l.organisation = $1 and l.channel = $2 and l.dossier = e.dossier and l.lease = e.lease`;

interface Moved {
  readonly passed: 0 | 1;
  readonly readyAt: Date;
  readonly failures: number;
  readonly refusals: number;
  readonly parkedAt: Date | null;
  readonly parkedWhy: string | null;
}

/** Writes down how attempts ended, and moves their lanes. Repeating it changes nothing. */
export const recordEnds = async (
  rows: Rows,
  outlet: Outlet,
  ends: readonly Ended[],
): Promise<void> => {
  if (ends.length === 0) return;
  await recordAttempts(rows, outlet, ends);
  await recordEndStates(rows, outlet, ends);
  await moveLanes(rows, outlet, ends);
};

const recordAttempts = async (
  rows: Rows,
  { organisation }: Outlet,
  ends: readonly Ended[],
): Promise<void> => {
  await rows.query(ATTEMPTS_ENDED, [
    organisation,
    ends.map(({ claimed }) => claimed.entry.event_id),
    ends.map(({ claimed }) => claimed.lease),
    ends.map(({ at }) => new Date(at)),
    ends.map(({ attempted }) => resultOf(attempted)),
    ends.map(({ attempted }) => attempted.status ?? null),
    ends.map(({ attempted }) => attempted.excerpt ?? null),
  ]);
};

const endStateOf = ({
  claimed: { verdict },
  next,
}: Ended): readonly [state: string, reason: string | null] | undefined => {
  if (next.kind === 'park') return ['parked', next.why];
  if (next.kind !== 'advance') return undefined;
  return verdict.ok ? ['delivered', null] : ['withheld', verdict.reason];
};

const recordEndStates = async (
  rows: Rows,
  { organisation, channel }: Outlet,
  ends: readonly Ended[],
): Promise<void> => {
  const over = ends.flatMap((ended) => {
    const end = endStateOf(ended);
    return end ? [{ ...ended, state: end[0], reason: end[1] }] : [];
  });
  if (over.length === 0) return;
  await rows.query(ENDS, [
    ...[organisation, channel],
    over.map(({ claimed }) => claimed.entry.event_id),
    over.map(({ claimed }) => claimed.attempt),
    over.map(({ state }) => state),
    over.map(({ reason }) => reason),
    over.map(({ at }) => new Date(at)),
  ]);
};

const movedBy = ({ claimed: { tries }, next, at }: Ended): Moved => {
  const there = { passed: 0, readyAt: new Date(at), parkedAt: null, parkedWhy: null } as const;
  switch (next.kind) {
    case 'advance':
      return { ...there, passed: 1, failures: 0, refusals: 0 };
    case 'wait':
      return { ...there, ...next.tries, readyAt: new Date(at + next.ms) };
    case 'park':
      return { ...there, ...tries, parkedAt: new Date(at), parkedWhy: next.why };
    case 'release':
      return { ...there, ...tries };
  }
};

const moveLanes = async (
  rows: Rows,
  { organisation, channel }: Outlet,
  ends: readonly Ended[],
): Promise<void> => {
  const moved = ends.map(movedBy);
  await rows.query(MOVE, [
    ...[organisation, channel],
    ends.map(({ claimed }) => claimed.entry.dossier),
    ends.map(({ claimed }) => claimed.lease),
    moved.map(({ passed }) => passed),
    moved.map(({ readyAt }) => readyAt),
    moved.map(({ failures }) => failures),
    moved.map(({ refusals }) => refusals),
    moved.map(({ parkedAt }) => parkedAt),
    moved.map(({ parkedWhy }) => parkedWhy),
  ]);
};
