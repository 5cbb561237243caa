import { AccessLogError } from '@wisselzone/platform/access-log';
import { DoorStoreError } from '@wisselzone/platform/door-store';
import { EventStoreError } from '@wisselzone/platform/event-store';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { IdentityProviderUnavailable } from '@wisselzone/platform/identity';
import { ReadStoreError } from '@wisselzone/platform/read-store';

const RETRY_AFTER_S = 2;

const PASSING: readonly string[] = ['unavailable', 'timeout', 'overloaded'];

const isPassing = (error: unknown): boolean =>
  error instanceof IdentityProviderUnavailable ||
  error instanceof DoorStoreError ||
  ((error instanceof AccessLogError ||
    error instanceof EventStoreError ||
    error instanceof ReadStoreError) &&
    PASSING.includes(error.code));

/** What this door answers when something behind it is away. Everything else is a fault of ours: 500. */
export const translate = (cause: unknown): ProblemError | undefined =>
  isPassing(cause)
    ? new ProblemError(
        standardProblems.serviceUnavailable,
        { retryAfterSec: RETRY_AFTER_S },
        { cause },
      )
    : undefined;
