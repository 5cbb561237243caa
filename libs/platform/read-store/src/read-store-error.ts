import { QueryFailedError } from 'typeorm';

/** Why a call failed, and what the caller does about it. */
export type ReadStoreFailure =
  /** The database cannot be reached or has no room for the call. Nothing is known of it: try again later, answer 503. */
  | 'unavailable'
  /** The statement was refused; `sqlState` says by which rule. A bug, or missing rights: do not retry blindly. */
  | 'refused'
  /** Another owner moved the checkpoint first. Forget what was folded, read the checkpoint again. */
  | 'checkpointMoved'
  /** The rows follow another log than the one at hand. Never go on: rebuild, or mend the configuration. */
  | 'otherLog';

/** All that leaves this library. Holds no statement, no value and no row: they may be about a person. */
export class ReadStoreError extends Error {
  override readonly name = 'ReadStoreError';
  constructor(
    readonly code: ReadStoreFailure,
    message: string,
    readonly sqlState?: string,
  ) {
    super(message);
  }
}

/** Connection trouble (08), no room (53), shut-down (57P), and locks or conflicts that pass by themselves (40, 55P03). */
const PASSING = /^(08|53|57|40|55P03)/;

const stateOf = (error: unknown): string | undefined => {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
};

export const asReadStoreError = (error: unknown): ReadStoreError => {
  if (error instanceof ReadStoreError) return error;
  const state = stateOf(error);
  return state === undefined || PASSING.test(state)
    ? new ReadStoreError('unavailable', 'the read models cannot be reached now', state)
    : new ReadStoreError('refused', `PostgreSQL refused a statement (SQLSTATE ${state})`, state);
};
