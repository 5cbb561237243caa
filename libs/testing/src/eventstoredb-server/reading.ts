import streams from '@eventstore/db-client/generated/streams_pb';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { LoggedEvent, ServerLog } from './log';
import * as messages from './messages';

export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;
type Options = streams.ReadReq.Options;

const { BACKWARDS } = streams.ReadReq.Options.ReadDirection;

const ofStream = (
  log: ServerLog,
  options: streams.ReadReq.Options.StreamOptions,
  backwards: boolean,
) => {
  const events = log.stream(messages.nameOf(options.getStreamIdentifier()));
  if (!options.hasRevision()) return events;
  const from = Number(options.getRevision());
  return events.filter(({ revision }) => (backwards ? revision <= from : revision >= from));
};

const ofAll = (log: ServerLog, options: streams.ReadReq.Options.AllOptions, backwards: boolean) => {
  const from = options.getPosition();
  if (!from) return log.all;
  const commit = BigInt(from.getCommitPosition());
  // A read begins at the position itself, a subscription (below) after it.
  return log.all.filter(({ position }) => (backwards ? position < commit : position >= commit));
};

/** Reads a stream or the whole log once, and ends. */
export const readOnce = (log: ServerLog, call: ReadCall, options: Options): void => {
  const backwards = options.getReadDirection() === BACKWARDS;
  const [stream, all] = [options.getStream(), options.getAll()];
  const name = messages.nameOf(stream?.getStreamIdentifier());
  if (stream && log.stream(name).length === 0) call.write(messages.notFoundMessage(name));
  const events = stream ? ofStream(log, stream, backwards) : all ? ofAll(log, all, backwards) : [];
  const ordered = backwards ? [...events].reverse() : events;
  for (const event of ordered.slice(0, Number(options.getCount())))
    call.write(messages.eventMessage(event));
  call.end();
};

const matcherOf = (options: Options): ((event: LoggedEvent) => boolean) => {
  const filter = options.getFilter();
  const expression = filter?.getStreamIdentifier() ?? filter?.getEventType();
  if (!filter || !expression) return () => true;
  const wanted = (event: LoggedEvent): string =>
    filter.hasStreamIdentifier() ? event.stream : event.type;
  const [pattern, prefixes] = [expression.getRegex(), expression.getPrefixList()];
  return (event) =>
    pattern
      ? new RegExp(pattern).test(wanted(event))
      : prefixes.some((prefix) => wanted(event).startsWith(prefix));
};

/** A subscription to the whole log: what stands after the position, caught-up, then what is appended. */
export class Subscription {
  private at: number;
  private sinceCheckpoint = 0;
  private readonly matches: (event: LoggedEvent) => boolean;
  private readonly checkpointEvery: number;

  constructor(
    private readonly log: ServerLog,
    private readonly call: ReadCall,
    options: Options,
  ) {
    const after = options.getAll()?.getPosition()?.getCommitPosition();
    this.at = after ? log.all.filter(({ position }) => position <= BigInt(after)).length : 0;
    this.matches = matcherOf(options);
    const filter = options.getFilter();
    this.checkpointEvery = filter
      ? (filter.getMax() || 32) * filter.getCheckpointintervalmultiplier()
      : Infinity;
    call.write(messages.confirmationMessage());
    this.goOn();
    call.write(messages.caughtUpMessage());
  }

  goOn(): void {
    for (const event of this.log.all.slice(this.at)) {
      this.at += 1;
      this.sinceCheckpoint += 1;
      if (this.matches(event)) this.call.write(messages.eventMessage(event));
      if (this.sinceCheckpoint < this.checkpointEvery) continue;
      this.sinceCheckpoint = 0;
      this.call.write(messages.checkpointMessage(event.position));
    }
  }
}
