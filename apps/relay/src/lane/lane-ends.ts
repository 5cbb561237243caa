import type { Rows } from '@wisselzone/platform/read-store';
import { resultOf, type Ended, type Outlet } from './lane';

const ATTEMPT_ENDED = `
  update relay.attempt set ended_at = $4, result = $5, status = $6, excerpt = $7
  where organisation = $1 and event_id = $2 and lease = $3`;

/** One end state per event and recipient: the first one stands, unless it was parked and sent after all. */
const END = `
  insert into door.delivery (organisation, event_id, channel, attempts, end_state, reason, at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (organisation, event_id) do update
    set channel = excluded.channel, attempts = excluded.attempts, end_state = excluded.end_state,
      reason = excluded.reason, at = excluded.at
    where door.delivery.end_state = 'parked'`;

/** Whose lease is over has no say any more: another attempt is under way. */
const MINE = 'organisation = $1 and channel = $2 and dossier = $3 and lease = $4';
const FREE = 'lease = null, lease_until = null';
const ADVANCE = `
  update relay.lane set next_seq = next_seq + 1, attempts = 0, failures = 0, refusals = 0, ready_at = $5, ${FREE}
  where ${MINE}`;
const WAIT = `update relay.lane set ready_at = $5, failures = $6, refusals = $7, ${FREE} where ${MINE}`;
const PARK = `update relay.lane set parked_at = $5, parked_why = $6, ${FREE} where ${MINE}`;
const RELEASE = `update relay.lane set ready_at = $5, ${FREE} where ${MINE}`;

/** Writes down how attempts ended, and moves their lanes. Repeating it changes nothing. */
export const recordEnds = async (
  rows: Rows,
  outlet: Outlet,
  ends: readonly Ended[],
): Promise<void> => {
  for (const ended of ends) {
    await recordAttempt(rows, outlet, ended);
    await recordEndState(rows, outlet, ended);
    await moveLane(rows, outlet, ended);
  }
};

const recordAttempt = async (
  rows: Rows,
  { organisation }: Outlet,
  { claimed: { entry, lease }, attempted, at }: Ended,
): Promise<void> => {
  const { status = null, excerpt = null } = attempted;
  const ended = [new Date(at), resultOf(attempted), status, excerpt];
  await rows.query(ATTEMPT_ENDED, [organisation, entry.event_id, lease, ...ended]);
};

const endStateOf = ({
  claimed: { verdict },
  next,
}: Ended): readonly [state: string, reason: string | null] | undefined => {
  if (next.kind === 'park') return ['parked', next.why];
  if (next.kind !== 'advance') return undefined;
  return verdict.ok ? ['delivered', null] : ['withheld', verdict.reason];
};

const recordEndState = async (
  rows: Rows,
  { organisation, channel }: Outlet,
  ended: Ended,
): Promise<void> => {
  const end = endStateOf(ended);
  if (!end) return;
  const { entry, attempt } = ended.claimed;
  const values = [organisation, entry.event_id, channel, attempt, ...end, new Date(ended.at)];
  await rows.query(END, values);
};

const moveLane = async (
  rows: Rows,
  { organisation, channel }: Outlet,
  { claimed: { entry, lease }, next, at }: Ended,
): Promise<void> => {
  const lane = [organisation, channel, entry.dossier, lease];
  switch (next.kind) {
    case 'advance':
      await rows.query(ADVANCE, [...lane, new Date(at)]);
      return;
    case 'wait': {
      const { failures, refusals } = next.tries;
      await rows.query(WAIT, [...lane, new Date(at + next.ms), failures, refusals]);
      return;
    }
    case 'park':
      await rows.query(PARK, [...lane, new Date(at), next.why]);
      return;
    case 'release':
      await rows.query(RELEASE, [...lane, new Date(at)]);
  }
};
