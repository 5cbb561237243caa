/** Gives what comes until the signal aborts; returns what the source returns, if it came to its end. */
export const untilAborted = function* <Message, Result>(
  source: Generator<Message, Result>,
  signal: AbortSignal,
): Generator<Message, Result | undefined> {
  for (let next = source.next(); ; next = source.next()) {
    if (next.done) return next.value;
    if (signal.aborted) return undefined;
    yield next.value;
  }
};
