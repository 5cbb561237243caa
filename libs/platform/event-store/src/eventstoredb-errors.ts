import { ErrorType, isCommandError, type WrongExpectedVersionError } from '@eventstore/db-client';
import { EventStoreError, type EventStoreFailure } from './event-store';

const typeOf = (error: unknown): ErrorType | undefined =>
  error instanceof Error && isCommandError(error) ? error.type : undefined;

export const isStreamNotFound = (error: unknown): boolean =>
  typeOf(error) === ErrorType.STREAM_NOT_FOUND;

export const isWrongExpectedVersion = (error: unknown): error is WrongExpectedVersionError =>
  typeOf(error) === ErrorType.WRONG_EXPECTED_VERSION;

const TOO_LARGE = ['tooLarge', 'EventStoreDB takes no append of this size'] as const;
const TIMEOUT = ['timeout', 'EventStoreDB did not finish in time'] as const;
const UNAVAILABLE = ['unavailable', 'EventStoreDB cannot serve the event store now'] as const;

const MEANINGS: Partial<Record<ErrorType, readonly [EventStoreFailure, string]>> = {
  [ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED]: TOO_LARGE,
  [ErrorType.TIMEOUT]: TIMEOUT,
  [ErrorType.DEADLINE_EXCEEDED]: TIMEOUT,
};

/** Appends reject with raw gRPC errors, reads with the client's own; both become one of ours. */
export const asEventStoreError = (error: unknown): EventStoreError => {
  if (error instanceof EventStoreError) return error;
  const type = typeOf(error);
  const [code, message] = (type && MEANINGS[type]) ?? UNAVAILABLE;
  return new EventStoreError(code, message, { cause: error });
};

/** The client can wait for ever on a silent server, whatever deadline it is given; this cannot. */
export const within = async <Result>(timeoutMs: number, work: Promise<Result>): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new EventStoreError('timeout', 'EventStoreDB did not answer in time')),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw isWrongExpectedVersion(error) || isStreamNotFound(error)
      ? error
      : asEventStoreError(error);
  } finally {
    clearTimeout(timer);
  }
};
