/** The revision to expect of a stream that does not exist yet. Revisions count from 0. */
export const NO_STREAM = -1;
/** Append whatever the revision is. In the suite; the hub itself never uses it. */
export const ANY = -2;

/** An exact revision (0 and up), `NO_STREAM` or `ANY`. */
export type ExpectedRevision = number;

/**
 * Where an event stands in the whole log of one store: opaque, ordered by `comparePositions` of the
 * store that gave it, never compared between stores.
 */
export type Position = string & { readonly __brand: 'Position' };

/** An event to append. Both texts are kept byte for byte. */
export interface NewEvent {
  /** UUID, unique in its stream and the same on every retry of the same command. */
  readonly eventId: string;
  /** Neutral name, such as `ReferralAccepted`. */
  readonly type: string;
  /** The leaf: RFC 8785 JSON of envelope and plain part. What receipts and proofs are about. */
  readonly leaf: string;
  /** JSON of the sealed sections (ciphertext), `[]` when there are none. Never hashed as a whole. */
  readonly sealed: string;
}

/** An event as the log keeps it. */
export interface StoredEvent extends NewEvent {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
}

/** Events for one stream, all or none. */
export interface AppendRequest {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  /** At least one event; at most 500 and together at most 1 MB (1,000,000 bytes of both texts). */
  readonly events: readonly NewEvent[];
}

/**
 * `revision` and `position` are those of the last event of the request. `written`: durable now. `alreadyWritten`: these very event ids stand at this place since an earlier
 * try; the answer is the stored one. `conflict`: the stream is elsewhere; read again and decide again.
 */
export type AppendAnswer =
  | {
      readonly outcome: 'written' | 'alreadyWritten';
      readonly revision: number;
      readonly position: Position;
    }
  | { readonly outcome: 'conflict'; readonly actual: number };

/** Which part of a stream; the whole of it by default. */
export interface ReadStreamOptions {
  /** First revision to give (forwards: default 0; backwards: default the last one). */
  readonly from?: number;
  readonly direction?: 'forwards' | 'backwards';
  readonly limit?: number;
}

/** Which part of the log, in log order. */
export interface ReadAllOptions {
  /** Give what stands after this position; from the start when left out. */
  readonly after?: Position;
  readonly limit: number;
  /** Only streams whose name starts with one of these. */
  readonly streamPrefixes?: readonly string[];
}

/** From where, and until when, a subscriber follows the log. */
export interface SubscribeOptions {
  readonly after?: Position;
  readonly streamPrefixes?: readonly string[];
  /** Ends the subscription; the loop of the caller then ends as well. */
  readonly signal: AbortSignal;
}

/**
 * What a subscriber gets: events in log order, at most 1,000 at once; `caughtUp` each time the end of
 * the log is reached; `progress` when a filter passed over events (a checkpoint may move to it).
 */
export type SubscriptionMessage =
  | { readonly kind: 'events'; readonly events: readonly StoredEvent[] }
  | { readonly kind: 'caughtUp'; readonly position: Position | undefined }
  | { readonly kind: 'progress'; readonly position: Position };

/** Why a call failed, and whether trying again may help. */
export type EventStoreFailure =
  /** The store cannot be reached; nothing is known of the call. Try again with the same event ids. */
  | 'unavailable'
  /** No answer within the limit; nothing is known of the call. Try again with the same event ids. */
  | 'timeout'
  /** Some, not all, of the event ids already stand there, or others stand between. A bug of the caller: never retry. */
  | 'corruptedIdempotency'
  /** More work is waiting than the store takes. Answer 503 with `Retry-After`. */
  | 'overloaded'
  /** No events, an id that is no UUID or stands twice, a text that is no JSON, a reserved stream name. A bug of the caller: never retry. */
  | 'malformed'
  /** Larger than the limits of `AppendRequest`. Never retry. */
  | 'tooLarge';

/** All that a store rejects with; never quotes what was stored. */
export class EventStoreError extends Error {
  override readonly name = 'EventStoreError';
  constructor(
    readonly code: EventStoreFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * The log. Every store MUST: keep bytes as given; give events of a stream in revision order without
 * holes; never let a subscriber miss an event or see one twice within a subscription; answer an append
 * only when it is durable; answer the same append with the same event ids as `alreadyWritten` when an
 * exact revision was expected. Every method rejects with `EventStoreError` and nothing else.
 */
export abstract class EventStore {
  /** Names the log that positions belong to; a checkpoint of another log must be refused. */
  abstract logId(): Promise<string>;
  abstract append(request: AppendRequest): Promise<AppendAnswer>;
  /** Empty when the stream does not exist. */
  abstract readStream(stream: string, options?: ReadStreamOptions): Promise<readonly StoredEvent[]>;
  /** The last revision of a stream, `NO_STREAM` when there is none. One cheap round trip. */
  abstract headRevision(stream: string): Promise<number>;
  abstract readAll(options: ReadAllOptions): Promise<readonly StoredEvent[]>;
  /** The position of the last event; `undefined` when the log is empty. */
  abstract head(): Promise<Position | undefined>;
  /** Never ends or throws by itself: after trouble it goes on where it was. Ends when the signal aborts or the store closes. */
  abstract subscribeAll(options: SubscribeOptions): AsyncIterable<SubscriptionMessage>;
  /** Negative when `a` stands before `b`. */
  abstract comparePositions(a: Position, b: Position): number;
  abstract close(): Promise<void>;
}
