import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ANY as ANY_REVISION,
  EventStoreDBClient,
  NO_STREAM as NEW_STREAM,
  type AppendExpectedRevision,
  type Credentials,
} from '@eventstore/db-client';
import { assertAppendable, assertJson } from './append-request';
import {
  ANY,
  EventStore,
  EventStoreError,
  NO_STREAM,
  type AppendAnswer,
  type AppendRequest,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from './event-store';
import { eventDataOf, type RecordedTry } from './eventstoredb-codec';
import { asEventStoreError, isWrongExpectedVersion, within } from './eventstoredb-errors';
import { readTries, scanLog } from './eventstoredb-read';
import { followLine } from './eventstoredb-subscription';

/** Where the server is, and how long a call may take. */
export interface EventStoreDbOptions {
  /** `esdb://user:password@host:port?tls=…`, of an account that may read `$all` and stream metadata. */
  readonly connectionString: string;
  /** Longest wait of any call, in milliseconds (default 5,000). */
  readonly timeoutMs?: number;
  /** Told each time a running subscription breaks; it goes on by itself. */
  readonly onTrouble?: (error: EventStoreError) => void;
}

/** Metadata of a stream that never holds an event: the name of the log stands here, outside of it. */
const IDENTITY = 'wisselzone-log';
const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 5_000;

const expectedOf = (expected: number): AppendExpectedRevision =>
  expected === ANY ? ANY_REVISION : expected === NO_STREAM ? NEW_STREAM : BigInt(expected);

/**
 * Given with each append, these keep the client from its shared batch line, which drops the answers of
 * all stores in a process when the line of one breaks. Without TLS the client ignores them.
 */
const credentialsIn = (connectionString: string): Credentials => {
  const { username, password } = new URL(connectionString.replace(/^[^:]+:/, 'http:'));
  return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
};

/** The log in EventStoreDB or KurrentDB (23.10 or newer), through `@eventstore/db-client`. */
export class EventStoreDbEventStore extends EventStore {
  private client: EventStoreDBClient;
  private readonly following: EventStoreDBClient;
  private readonly timeoutMs: number;
  private readonly credentials: Credentials;
  private readonly closing = new AbortController();

  constructor(private readonly options: EventStoreDbOptions) {
    super();
    this.timeoutMs = options.timeoutMs ?? 5_000;
    this.credentials = credentialsIn(options.connectionString);
    this.client = this.connect();
    this.following = this.connect();
  }

  override async logId(): Promise<string> {
    const named = await this.call((client) => client.getStreamMetadata(IDENTITY));
    if (typeof named.metadata?.['logId'] === 'string') return named.metadata['logId'];
    const { credentials } = this;
    const metadata = { logId: randomUUID() };
    await this.call((client) =>
      client.setStreamMetadata(IDENTITY, metadata, { expectedRevision: NEW_STREAM, credentials }),
    ).catch((error: unknown) => {
      // Another instance was first; its name is the one to read.
      if (!isWrongExpectedVersion(error)) throw error;
    });
    return this.logId();
  }

  override async append(request: AppendRequest): Promise<AppendAnswer> {
    this.assertOpen();
    assertAppendable(request);
    for (const { leaf, sealed } of request.events) [leaf, sealed].forEach(assertJson);
    const attempt = randomUUID();
    const events = request.events.map((event) => eventDataOf(event, attempt));
    const options = {
      expectedRevision: expectedOf(request.expected),
      credentials: this.credentials,
    };
    try {
      const { nextExpectedRevision } = await this.call((client) =>
        client.appendToStream(request.stream, events, options),
      );
      return await this.written(request.stream, Number(nextExpectedRevision), attempt);
    } catch (error) {
      if (!isWrongExpectedVersion(error)) throw error;
      const { actualVersion } = error;
      return this.refused(
        request,
        actualVersion === NEW_STREAM ? NO_STREAM : Number(actualVersion),
      );
    }
  }

  override async readStream(
    stream: string,
    options: ReadStreamOptions = {},
  ): Promise<readonly StoredEvent[]> {
    return (await this.readTries(stream, options)).map(({ event }) => event);
  }

  override async headRevision(stream: string): Promise<number> {
    const [last] = await this.readTries(stream, { direction: 'backwards', limit: 1 });
    return last?.event.revision ?? NO_STREAM;
  }

  override async readAll(options: ReadAllOptions): Promise<readonly StoredEvent[]> {
    const { after, limit, streamPrefixes } = options;
    const wanted = ({ stream }: StoredEvent): boolean =>
      !streamPrefixes || streamPrefixes.some((prefix) => stream.startsWith(prefix));
    const scan = { direction: 'forwards', wanted, limit } as const;
    return this.call((client) => scanLog(client, after ? { ...scan, after } : scan));
  }

  override async head(): Promise<Position | undefined> {
    const scan = { direction: 'backwards', wanted: () => true, limit: 1 } as const;
    const [last] = await this.call((client) => scanLog(client, scan));
    return last?.position;
  }

  override async *subscribeAll(options: SubscribeOptions): AsyncIterable<SubscriptionMessage> {
    const signal = AbortSignal.any([options.signal, this.closing.signal]);
    const line = { ...options, signal, client: this.following, timeoutMs: this.timeoutMs };
    let at = options.after;
    let retryMs = FIRST_RETRY_MS;
    while (!signal.aborted) {
      try {
        for await (const message of followLine(at ? { ...line, after: at } : line)) {
          retryMs = FIRST_RETRY_MS;
          yield message;
          at = message.kind === 'events' ? message.events.at(-1)?.position : message.position;
        }
      } catch (error) {
        await this.afterTrouble(error, retryMs, signal);
        retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
      }
    }
  }

  override comparePositions(a: Position, b: Position): number {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  override async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await Promise.all([this.client.dispose(), this.following.dispose()]);
  }

  /** A success may be that of an earlier try: only what stands there tells. */
  private async written(stream: string, revision: number, attempt: string): Promise<AppendAnswer> {
    const [last] = await this.readTries(stream, {
      from: revision,
      direction: 'backwards',
      limit: 1,
    });
    if (!last)
      throw new EventStoreError('unavailable', 'EventStoreDB does not show yet what it stored');
    const outcome = last.attempt === attempt ? 'written' : 'alreadyWritten';
    return { outcome, revision, position: last.event.position };
  }

  /** The server calls a partly equal append a wrong version too; the first id tells them apart. */
  private async refused(
    { stream, expected, events }: AppendRequest,
    actual: number,
  ): Promise<AppendAnswer> {
    const first = expected === ANY || expected >= actual ? undefined : expected + 1;
    const [standing] =
      first === undefined ? [] : await this.readTries(stream, { from: first, limit: 1 });
    if (expected === ANY || (standing && standing.event.eventId === events[0]?.eventId))
      throw new EventStoreError(
        'corruptedIdempotency',
        'some of these event ids already stand in the stream',
      );
    return { outcome: 'conflict', actual };
  }

  private async afterTrouble(error: unknown, ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    this.options.onTrouble?.(asEventStoreError(error));
    await pause(ms, undefined, { signal }).catch(() => {
      // Ended while it waited; the loop of the caller sees it.
    });
  }

  private readTries(stream: string, options: ReadStreamOptions): Promise<RecordedTry[]> {
    return this.call((client) => readTries(client, stream, options));
  }

  private async call<Result>(
    work: (client: EventStoreDBClient) => Promise<Result>,
  ): Promise<Result> {
    this.assertOpen();
    const { client } = this;
    try {
      return await within(this.timeoutMs, work(client));
    } catch (error) {
      if (error instanceof EventStoreError && error.code === 'timeout' && client === this.client)
        this.client = this.connect();
      throw error;
    }
  }

  private connect(): EventStoreDBClient {
    return EventStoreDBClient.connectionString(this.options.connectionString);
  }

  private assertOpen(): void {
    if (this.closing.signal.aborted)
      throw new EventStoreError('unavailable', 'the event store is closed');
  }
}
