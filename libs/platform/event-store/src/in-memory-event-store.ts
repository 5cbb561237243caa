import { randomUUID } from 'node:crypto';
import { assertAppendable, assertJson } from './append-request';
import {
  ANY,
  EventStore,
  EventStoreError,
  type AppendAnswer,
  type AppendRequest,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from './event-store';
import { densePosition, denseNumber } from './dense-position';
import { WakeUp } from './wake-up';

const PAGE = 1000;

const startsWithOne = (prefixes: readonly string[] | undefined, stream: string): boolean =>
  prefixes === undefined || prefixes.some((prefix) => stream.startsWith(prefix));

/** For tests only: forgets everything when the process ends. Passes the suite of the real stores. */
export class InMemoryEventStore extends EventStore {
  private readonly id = randomUUID();
  private readonly log: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly appended = new WakeUp();
  private readonly closing = new AbortController();

  override logId(): Promise<string> {
    return Promise.resolve(this.id);
  }

  override async append(request: AppendRequest): Promise<AppendAnswer> {
    this.assertOpen();
    assertAppendable(request);
    for (const { leaf, sealed } of request.events) [leaf, sealed].forEach(assertJson);
    await Promise.resolve();
    const events = this.streams.get(request.stream) ?? [];
    const earlier = this.earlierTry(request, events);
    if (earlier) return earlier;
    const actual = events.length - 1;
    if (request.expected !== ANY && request.expected !== actual)
      return { outcome: 'conflict', actual };
    return this.write(request, events);
  }

  override readStream(
    stream: string,
    options: ReadStreamOptions = {},
  ): Promise<readonly StoredEvent[]> {
    const { direction = 'forwards', limit = Infinity, from } = options;
    const events = this.streams.get(stream) ?? [];
    return Promise.resolve(
      direction === 'forwards'
        ? events.slice(from ?? 0).slice(0, limit)
        : events
            .slice(0, (from ?? events.length) + 1)
            .reverse()
            .slice(0, limit),
    );
  }

  override headRevision(stream: string): Promise<number> {
    return Promise.resolve((this.streams.get(stream)?.length ?? 0) - 1);
  }

  override readAll({
    after,
    limit,
    streamPrefixes,
  }: ReadAllOptions): Promise<readonly StoredEvent[]> {
    const later = this.log.slice(denseNumber(after));
    return Promise.resolve(
      later.filter(({ stream }) => startsWithOne(streamPrefixes, stream)).slice(0, limit),
    );
  }

  override head(): Promise<Position | undefined> {
    return Promise.resolve(this.log.at(-1)?.position);
  }

  override async *subscribeAll({
    after,
    streamPrefixes,
    signal,
  }: SubscribeOptions): AsyncIterable<SubscriptionMessage> {
    const ended = AbortSignal.any([signal, this.closing.signal]);
    let at = denseNumber(after);
    while (!ended.aborted) {
      const seen = this.appended.count;
      const page = this.log.slice(at, at + PAGE);
      const events = page.filter(({ stream }) => startsWithOne(streamPrefixes, stream));
      at += page.length;
      if (events.length > 0) yield { kind: 'events', events };
      if (page.length > events.length) yield { kind: 'progress', position: densePosition(at) };
      if (at < this.log.length) continue;
      yield { kind: 'caughtUp', position: at === 0 ? undefined : densePosition(at) };
      await this.appended.after(seen, ended);
    }
  }

  override comparePositions(a: Position, b: Position): number {
    return denseNumber(a) - denseNumber(b);
  }

  override close(): Promise<void> {
    this.closing.abort();
    return Promise.resolve();
  }

  private assertOpen(): void {
    if (this.closing.signal.aborted)
      throw new EventStoreError('unavailable', 'the event store is closed');
  }

  /** The stored answer when all these ids stand there already; throws when only some do. */
  private earlierTry(
    request: AppendRequest,
    events: readonly StoredEvent[],
  ): AppendAnswer | undefined {
    const { expected, events: asked } = request;
    const ids = asked.map((event) => event.eventId);
    const first =
      expected === ANY ? events.findIndex((event) => event.eventId === ids[0]) : expected + 1;
    const there = first < 0 ? [] : events.slice(first, first + ids.length);
    const last = there.at(-1);
    if (
      last &&
      there.length === ids.length &&
      there.every((event, nth) => event.eventId === ids[nth])
    )
      return { outcome: 'alreadyWritten', revision: last.revision, position: last.position };
    if (clashes(request, there, events))
      throw new EventStoreError(
        'corruptedIdempotency',
        'some of these event ids already stand in the stream',
      );
    return undefined;
  }

  private write({ stream, events }: AppendRequest, before: StoredEvent[]): AppendAnswer {
    for (const { eventId, type, leaf, sealed } of events) {
      const position = densePosition(this.log.length + 1);
      const stored = Object.freeze({
        eventId,
        type,
        leaf,
        sealed,
        stream,
        revision: before.length,
        position,
      });
      before.push(stored);
      this.log.push(stored);
    }
    this.streams.set(stream, before);
    this.appended.ring();
    return {
      outcome: 'written',
      revision: before.length - 1,
      position: densePosition(this.log.length),
    };
  }
}

/** Whether some of the ids stand where they may not: anywhere for a new place, at its first for an old one. */
const clashes = (
  { expected, events: asked }: AppendRequest,
  there: readonly StoredEvent[],
  events: readonly StoredEvent[],
): boolean => {
  const ids = asked.map((event) => event.eventId);
  return expected === ANY || expected === events.length - 1
    ? events.some((event) => ids.includes(event.eventId))
    : there[0] !== undefined && there[0].eventId === ids[0];
};
