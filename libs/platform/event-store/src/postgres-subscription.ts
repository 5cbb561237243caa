import { densePosition, denseNumber } from './dense-position';
import type { EventStoreError, SubscribeOptions, SubscriptionMessage } from './event-store';
import { asEventStoreError } from './postgres-connection';
import { positionOf, type Page } from './postgres-read';
import { untilAborted } from './until-aborted';
import type { WakeUp } from './wake-up';

export interface SubscriptionSource {
  readonly readPage: (after: number, prefixes: readonly string[] | undefined) => Promise<Page>;
  readonly wakeUp: WakeUp;
  /** Told of each failed read; the subscription goes on by itself. */
  readonly onTrouble: (error: EventStoreError) => void;
}

/** A wake-up may be lost with its connection, so the log is also looked at this often, in milliseconds. */
const POLL_MS = 500;

const messagesOf = function* (page: Page, after: number): Generator<SubscriptionMessage> {
  const { events, upto, atEnd } = page;
  if (events.length > 0) yield { kind: 'events', events };
  if (upto > Math.max(after, denseNumber(events.at(-1)?.position)))
    yield { kind: 'progress', position: densePosition(upto) };
  if (atEnd) yield { kind: 'caughtUp', position: positionOf(upto) };
};

/**
 * Reads on from a position. Positions are dense and in commit order, so what stands after the last one
 * seen is exactly what is missing: late committers cannot be missed.
 */
export const followLog = async function* (
  source: SubscriptionSource,
  { after, streamPrefixes, signal }: SubscribeOptions,
): AsyncGenerator<SubscriptionMessage> {
  let at = denseNumber(after);
  let told = false;
  const read = (): Promise<Page | undefined> =>
    source.readPage(at, streamPrefixes).catch((error: unknown) => {
      if (!signal.aborted) source.onTrouble(asEventStoreError(error));
      return undefined;
    });
  while (!signal.aborted) {
    const seen = source.wakeUp.count;
    const page = await read();
    if (page && (page.upto > at || !told)) {
      yield* untilAborted(messagesOf(page, at), signal);
      told = page.atEnd;
      at = page.upto;
    }
    if (page === undefined || page.atEnd) await source.wakeUp.after(seen, signal, POLL_MS);
  }
};
