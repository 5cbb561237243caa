import type pg from 'pg';
import type { Verdict } from './append-batcher';
import { densePosition } from './dense-position';
import { EventStoreError, type AppendRequest } from './event-store';

/** A row of `append_one` and `append_batch`. */
export interface VerdictRow extends pg.QueryResultRow {
  readonly outcome: 'written' | 'alreadyWritten' | 'conflict' | 'corrupted';
  readonly revision: string;
  readonly pos: string;
}

const SEPARATOR = '\u001e';

/** The call for a batch: the short way for one event alone, the wide one for everything else. */
export const appendQuery = (requests: readonly AppendRequest[]): pg.QueryConfig => {
  const [first] = requests;
  const [event] = first?.events ?? [];
  return requests.length === 1 && first?.events.length === 1 && event
    ? {
        name: 'append-one',
        text: 'select outcome, revision, pos from event_store.append_one($1, $2, $3, $4, $5, $6)',
        values: [first.stream, first.expected, event.eventId, event.type, event.leaf, event.sealed],
      }
    : batchQuery(requests);
};

const batchQuery = (requests: readonly AppendRequest[]): pg.QueryConfig => {
  const events = requests.flatMap((request) => request.events);
  return {
    name: 'append-batch',
    text: 'select outcome, revision, pos from event_store.append_batch($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: [
      requests.map((request) => request.stream),
      requests.map((request) => request.expected),
      requests.map((request) => request.events.length),
      requests.flatMap((request, nth) => request.events.map(() => nth + 1)),
      requests.flatMap((request) => request.events.map((_, nth) => nth)),
      `{${events.map((event) => event.eventId).join(',')}}`,
      events.map((event) => event.type).join(SEPARATOR),
      events.map((event) => event.leaf).join(SEPARATOR),
      events.map((event) => event.sealed).join(SEPARATOR),
    ],
  };
};

export const verdictOf = ({ outcome, revision, pos }: VerdictRow): Verdict => {
  switch (outcome) {
    case 'written':
    case 'alreadyWritten':
      return { outcome, revision: Number(revision), position: densePosition(pos) };
    case 'conflict':
      return { outcome, actual: Number(revision) };
    case 'corrupted':
      return new EventStoreError(
        'corruptedIdempotency',
        'some of these event ids already stand in the stream',
      );
  }
};
