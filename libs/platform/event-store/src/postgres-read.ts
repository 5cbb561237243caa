import type pg from 'pg';
import { denseNumber, densePosition } from './dense-position';
import type { Position, ReadAllOptions, ReadStreamOptions, StoredEvent } from './event-store';
import type { StreamAsked } from './stream-reads';

/** Cast to text, or the driver would parse the texts and lose their bytes. */
const EVENT = 'stream_id, revision, event_id, type, leaf::text, sealed::text, position';
const OF_STREAMS = '($2::text[] is null or stream_id ^@ any($2))';

export type EventRow = {
  readonly stream_id: string;
  readonly revision: string;
  readonly event_id: string;
  readonly type: string;
  readonly leaf: string;
  readonly sealed: string;
  readonly position: string;
};

export const eventOf = (row: EventRow): StoredEvent => ({
  eventId: row.event_id,
  type: row.type,
  leaf: row.leaf,
  sealed: row.sealed,
  stream: row.stream_id,
  revision: Number(row.revision),
  position: densePosition(row.position),
});

export const streamQuery = (stream: string, options: ReadStreamOptions): pg.QueryConfig => {
  const { from = null, direction = 'forwards', limit = null } = options;
  const [beyond, order] = direction === 'forwards' ? ['>=', 'asc'] : ['<=', 'desc'];
  return {
    name: `read-stream-${direction}`,
    text: `select ${EVENT} from event_store.event_log
      where stream_id = $1 and ($2::bigint is null or revision ${beyond} $2) order by revision ${order} limit $3`,
    values: [stream, from, limit],
  };
};

/**
 * Many streams at once, each from a revision on; `nth` counts what was asked from 1. The inner order is
 * for the planner: it keeps the look-ups apart, each over the index, where a join would scan the log.
 */
export const streamsQuery = (asked: readonly StreamAsked[]): pg.QueryConfig => ({
  name: 'read-streams',
  text: `select asked.nth, e.* from unnest($1::text[], $2::bigint[]) with ordinality as asked (stream, first, nth)
    cross join lateral (select ${EVENT} from event_store.event_log
      where stream_id = asked.stream and revision >= asked.first order by revision) e
    order by asked.nth, e.revision`,
  values: [asked.map(({ stream }) => stream), asked.map(({ from }) => from)],
});

export type NumberedRow = EventRow & { readonly nth: string };

/** The events of each stream that was asked, in the order of asking. */
export const streamsOf = (
  rows: readonly NumberedRow[],
  asked: readonly StreamAsked[],
): readonly (readonly StoredEvent[])[] => {
  const streams = asked.map((): StoredEvent[] => []);
  for (const row of rows) streams[Number(row.nth) - 1]?.push(eventOf(row));
  return streams;
};

export const headRevisionQuery = (stream: string): pg.QueryConfig => ({
  name: 'head-revision',
  text: 'select coalesce(max(revision), -1) as revision from event_store.event_log where stream_id = $1',
  values: [stream],
});

export const logQuery = ({ after, limit, streamPrefixes }: ReadAllOptions): pg.QueryConfig => ({
  name: 'read-log',
  text: `select ${EVENT} from event_store.event_log where position > $1 and ${OF_STREAMS} order by position limit $3`,
  values: [denseNumber(after), streamPrefixes ?? null, limit],
});

/** Events handed over at once. */
export const PAGE = 1_000;
/** Positions looked through at once, so that a rare prefix in a long log stays within the time limit. */
const WINDOW = 50_000;

/** One snapshot of the head and of the next events; a single row without an event when there are none. */
export const pageQuery = (
  after: number,
  prefixes: readonly string[] | undefined,
): pg.QueryConfig => ({
  name: 'subscription-page',
  text: `select least(log.top, $1 + ${WINDOW}) as upto, log.top, e.* from
    (select coalesce(max(position), 0) as top from event_store.event_log) log
    left join lateral (select ${EVENT} from event_store.event_log
      where position > $1::bigint and position <= $1 + ${WINDOW} and ${OF_STREAMS} order by position limit ${PAGE}) e on true
    order by e.position`,
  values: [after, prefixes ?? null],
});

/** The columns of the event are null in the one row that has none. */
export type PageRow = Omit<EventRow, 'stream_id'> & {
  readonly stream_id: string | null;
  readonly upto: string;
  readonly top: string;
};

/** The next part of the log for a subscriber: its events, how far was looked, and whether that is the end. */
export interface Page {
  readonly events: readonly StoredEvent[];
  readonly upto: number;
  readonly atEnd: boolean;
}

export const pageOf = (rows: readonly PageRow[], after: number): Page => {
  const events = rows.flatMap((row) =>
    row.stream_id === null ? [] : [eventOf({ ...row, stream_id: row.stream_id })],
  );
  const last = events.at(-1);
  const top = Number(rows[0]?.top ?? 0);
  const upto =
    events.length === PAGE && last ? denseNumber(last.position) : Number(rows[0]?.upto ?? 0);
  return { events, upto: Math.max(upto, after), atEnd: upto >= top };
};

export const positionOf = (number: number): Position | undefined =>
  number === 0 ? undefined : densePosition(number);
