import { BACKWARDS, END, FORWARDS, START, type EventStoreDBClient } from '@eventstore/db-client';
import {
  isSystemStream,
  logPositionOf,
  recordedTryOf,
  type RecordedTry,
} from './eventstoredb-codec';
import { isStreamNotFound } from './eventstoredb-errors';
import type { Position, ReadStreamOptions, StoredEvent } from './event-store';

/** Reads one stream; nothing when it does not exist. */
export const readTries = async (
  client: EventStoreDBClient,
  stream: string,
  options: ReadStreamOptions,
): Promise<RecordedTry[]> => {
  const { direction = 'forwards', limit = Number.MAX_SAFE_INTEGER, from } = options;
  const reading = client.readStream(stream, {
    direction: direction === 'forwards' ? FORWARDS : BACKWARDS,
    fromRevision: from === undefined ? (direction === 'forwards' ? START : END) : BigInt(from),
    maxCount: limit,
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
  readonly direction: 'forwards' | 'backwards';
  readonly after?: Position;
  readonly wanted: (event: StoredEvent) => boolean;
  readonly limit: number;
}

/** Goes through the whole log until `limit` wanted events are found. The client has no filter for this. */
export const scanLog = async (client: EventStoreDBClient, scan: Scan): Promise<StoredEvent[]> => {
  const { direction, after, wanted, limit } = scan;
  const found: StoredEvent[] = [];
  const reading = client.readAll({
    direction: direction === 'forwards' ? FORWARDS : BACKWARDS,
    fromPosition: after ? logPositionOf(after) : direction === 'forwards' ? START : END,
  });
  try {
    for await (const { event } of reading) {
      if (!event || isSystemStream(event.streamId)) continue;
      const { event: stored } = recordedTryOf(event);
      // A read begins at the position itself, the port asks for what stands after it.
      if (stored.position !== after && wanted(stored)) found.push(stored);
      if (found.length === limit) break;
    }
  } finally {
    await reading.cancel();
  }
  return found;
};
