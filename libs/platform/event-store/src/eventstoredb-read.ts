import {
  BACKWARDS,
  END,
  FORWARDS,
  START,
  type AllStreamResolvedEvent,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import {
  isSystemStream,
  logPositionOf,
  recordedTryOf,
  type RecordedTry,
} from './eventstoredb-codec';
import { isStreamNotFound } from './eventstoredb-errors';
import type { Position, ReadStreamOptions, StoredEvent } from './event-store';

type Direction = 'forwards' | 'backwards';

const DIRECTIONS = {
  forwards: { direction: FORWARDS, edge: START },
  backwards: { direction: BACKWARDS, edge: END },
} as const;

/** Reads one stream; nothing when it does not exist. */
export const readTries = async (
  client: EventStoreDBClient,
  stream: string,
  options: ReadStreamOptions,
): Promise<RecordedTry[]> => {
  const { edge, direction } = DIRECTIONS[options.direction ?? 'forwards'];
  const reading = client.readStream(stream, {
    direction,
    fromRevision: options.from === undefined ? edge : BigInt(options.from),
    maxCount: options.limit ?? Number.MAX_SAFE_INTEGER,
  });
  const tries: RecordedTry[] = [];
  try {
    for await (const { event } of reading) if (event) tries.push(recordedTryOf(event));
  } catch (error) {
    if (!isStreamNotFound(error)) throw error;
  }
  return tries;
};

export interface Scan {
  readonly direction: Direction;
  readonly after?: Position;
  readonly wanted: (event: StoredEvent) => boolean;
  readonly limit: number;
}

const eventIn = ({ event }: AllStreamResolvedEvent): StoredEvent | undefined =>
  event && !isSystemStream(event.streamId) ? recordedTryOf(event).event : undefined;

/** Goes through the whole log until `limit` wanted events are found. The client has no filter for this. */
export const scanLog = async (client: EventStoreDBClient, scan: Scan): Promise<StoredEvent[]> => {
  const { after, wanted, limit } = scan;
  const { edge, direction } = DIRECTIONS[scan.direction];
  const reading = client.readAll({ direction, fromPosition: after ? logPositionOf(after) : edge });
  const found: StoredEvent[] = [];
  try {
    for await (const resolved of reading) {
      const event = eventIn(resolved);
      // A read begins at the position itself, the port asks for what stands after it.
      if (event && event.position !== after && wanted(event)) found.push(event);
      if (found.length === limit) break;
    }
  } finally {
    await reading.cancel();
  }
  return found;
};
