import { Buffer } from 'node:buffer';
import {
  binaryEvent,
  type AllStreamRecordedEvent,
  type EventData,
  type RecordedEvent,
} from '@eventstore/db-client';
import { EventStoreError, type NewEvent, type Position, type StoredEvent } from './event-store';

/** Where a record stands in the log of EventStoreDB. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** A stored event, and which try wrote it. */
export interface RecordedTry {
  readonly event: StoredEvent;
  readonly attempt: string;
}

const WIDTH = 20;
/** Length of a UUID and of the line end behind it. */
const ATTEMPT = 36;
/** What a server says instead of a position that it does not know. */
const UNKNOWN = 2n ** 63n;

export const positionOf = ({ commit, prepare }: LogPosition): Position =>
  [commit, prepare].map((part) => String(part).padStart(WIDTH, '0')).join(':') as Position;

export const logPositionOf = (position: Position): LogPosition => {
  const [commit = '0', prepare = '0'] = position.split(':');
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
};

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf8'));
const text = (given: unknown): string =>
  given instanceof Uint8Array ? Buffer.from(given).toString('utf8') : '';

/**
 * Both texts travel as bytes, or the client would parse and rewrite them. The attempt stands before the
 * sealed part because the server does not say whether an append was new or a repeated one.
 */
export const eventDataOf = (
  { eventId, type, leaf, sealed }: NewEvent,
  attempt: string,
): EventData =>
  binaryEvent({ id: eventId, type, data: bytes(leaf), metadata: bytes(`${attempt}\n${sealed}`) });

export const recordedTryOf = (recorded: RecordedEvent | AllStreamRecordedEvent): RecordedTry => {
  const { position } = recorded;
  if (!position || position.commit >= UNKNOWN)
    throw new EventStoreError(
      'unavailable',
      'this server gives no positions with the events of a stream: it is too old',
    );
  const metadata = text(recorded.metadata);
  const event = {
    eventId: recorded.id,
    type: recorded.type,
    leaf: text(recorded.data),
    sealed: metadata.slice(ATTEMPT + 1),
    stream: recorded.streamId,
    revision: Number(recorded.revision),
    position: positionOf(position),
  };
  return { event, attempt: metadata.slice(0, ATTEMPT) };
};

/** Streams of the server itself, which the port never shows. */
export const isSystemStream = (stream: string): boolean => stream.startsWith('$');
