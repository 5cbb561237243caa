import { ErrorType, isCommandError, type WrongExpectedVersionError } from '@eventstore/db-client';
import { EventStoreError } from './event-store';

const typeOf = (error: unknown): ErrorType | undefined =>
  error instanceof Error && isCommandError(error) ? error.type : undefined;

export const isStreamNotFound = (error: unknown): boolean =>
  typeOf(error) === ErrorType.STREAM_NOT_FOUND;

export const isWrongExpectedVersion = (error: unknown): error is WrongExpectedVersionError =>
  typeOf(error) === ErrorType.WRONG_EXPECTED_VERSION;

/** Appends reject with raw gRPC errors, reads with the client's own; both become one of ours. */
export const asEventStoreError = (error: unknown): EventStoreError => {
  if (error instanceof EventStoreError) return error;
  switch (typeOf(error)) {
    case ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED:
      return new EventStoreError('tooLarge', 'EventStoreDB takes no append of this size');
    case ErrorType.TIMEOUT:
    case ErrorType.DEADLINE_EXCEEDED:
      return new EventStoreError('timeout', 'EventStoreDB did not finish in time', {
        cause: error,
      });
    default:
      return new EventStoreError('unavailable', 'EventStoreDB cannot serve the event store now', {
        cause: error,
      });
  }
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
