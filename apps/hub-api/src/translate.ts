import { AccessLogError } from '@wisselzone/platform/access-log';
import { AttachmentStoreError } from '@wisselzone/platform/attachment-store';
import { DoorStoreError } from '@wisselzone/platform/door-store';
import { EventStoreError } from '@wisselzone/platform/event-store';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { IdentityProviderUnavailable } from '@wisselzone/platform/identity';
import { MerkleLogError } from '@wisselzone/platform/merkle-log';
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

const PORT_ERRORS = [
  EventStoreError,
  ReadStoreError,
  AccessLogError,
  MerkleLogError,
  VaultError,
  DoorStoreError,
  AttachmentStoreError,
] as const;

type PortError = InstanceType<(typeof PORT_ERRORS)[number]>;

const isPortError = (error: unknown): error is PortError =>
  PORT_ERRORS.some((kind) => error instanceof kind);

/** What the door answers when something behind it is away. Everything else of theirs is a fault of ours: 500. */
export const translate = (error: unknown): ProblemError | undefined => {
  if (error instanceof IdentityProviderUnavailable) return away(error);
  if (!isPortError(error)) return undefined;
  if (error.code === 'personErased')
    return new ProblemError(commandProblems.personErased, {}, { cause: error });
  return PASSING.includes(error.code) ? away(error) : undefined;
};
