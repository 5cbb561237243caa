import { AccessLogError } from '@wisselzone/platform/access-log';
import { EventStoreError } from '@wisselzone/platform/event-store';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { IdentityProviderUnavailable } from '@wisselzone/platform/identity';
import { ReadStoreError } from '@wisselzone/platform/read-store';
import { VaultError } from '@wisselzone/platform/vault';
import { commandProblems } from './command/command.problems';

const RETRY_AFTER_S = 2;

const away = (cause: unknown): ProblemError =>
  new ProblemError(
    standardProblems.serviceUnavailable,
    { retryAfterSec: RETRY_AFTER_S },
    { cause },
  );

const PASSING = ['unavailable', 'timeout', 'overloaded'];

/** What the door answers when something behind it is away. Everything else of theirs is a fault of ours: 500. */
export const translate = (error: unknown): ProblemError | undefined => {
  if (error instanceof VaultError && error.code === 'personErased')
    return new ProblemError(commandProblems.personErased, {}, { cause: error });
  if (error instanceof IdentityProviderUnavailable) return away(error);
  const coded =
    error instanceof EventStoreError ||
    error instanceof ReadStoreError ||
    error instanceof AccessLogError ||
    error instanceof VaultError;
  return coded && PASSING.includes(error.code) ? away(error) : undefined;
};
