import { AccessLogError } from '@wisselzone/platform/access-log';
import { EventStoreError } from '@wisselzone/platform/event-store';
import { MerkleLogError } from '@wisselzone/platform/merkle-log';

/** What an operator may read of an error: kind, code and our own sentence, never what a store said. */
export const troubleOf = (error: unknown): object => {
  const ours =
    error instanceof MerkleLogError ||
    error instanceof EventStoreError ||
    error instanceof AccessLogError;
  if (ours) return { error: error.name, code: error.code, why: error.message };
  return { error: error instanceof Error ? error.name : typeof error };
};
