import { ReadStoreError } from './read-store-error';
import type { Rows } from './rows';

/** One projection's place in one log. A new `version` of a projection has a place of its own. */
export interface Follower {
  /** Schema that holds the `checkpoint` table and the rows; a plain lower-case name. */
  readonly schema: string;
  readonly projection: string;
  readonly version: number;
  /** `EventStore.logId()`: positions of another log mean nothing here. */
  readonly logId: string;
}

/** The table a follower needs in its schema. */
export const checkpointTable = (schema: string): string => `
create table if not exists ${schema}.checkpoint (
  projection text not null, version integer not null, log_id text not null, position text not null,
  primary key (projection, version));`;

/**
 * The position up to which the rows are complete; `undefined` before the first batch. Rejects with
 * `otherLog` when the rows follow another log.
 */
export const readCheckpoint = async (
  rows: Rows,
  { schema, projection, version, logId }: Follower,
): Promise<string | undefined> => {
  const [found] = await rows.query<{ log_id: string; position: string }>(
    `select log_id, position from ${schema}.checkpoint where projection = $1 and version = $2`,
    [projection, version],
  );
  if (found && found.log_id !== logId)
    throw new ReadStoreError('otherLog', 'these read models follow another log: rebuild them');
  return found?.position;
};

const MOVE = (schema: string): string => `
  update ${schema}.checkpoint set position = $5
  where projection = $1 and version = $2 and log_id = $3 and position = $4 returning 1 as moved`;
const BEGIN = (schema: string): string => `
  insert into ${schema}.checkpoint (projection, version, log_id, position)
  select $1, $2::integer, $3, $5 where $4::text is null on conflict do nothing returning 1 as moved`;

/**
 * Moves the checkpoint from one position to the next, only if it still stands at the first: call it
 * FIRST in the transaction that writes the rows. Its row lock makes a second owner wait, and then lose
 * with `checkpointMoved` before it has changed anything.
 */
export const advanceCheckpoint = async (
  rows: Rows,
  { schema, projection, version, logId }: Follower,
  move: { readonly from: string | undefined; readonly to: string },
): Promise<void> => {
  const moved = await rows.query(move.from === undefined ? BEGIN(schema) : MOVE(schema), [
    projection,
    version,
    logId,
    move.from ?? null,
    move.to,
  ]);
  if (moved.length !== 1)
    throw new ReadStoreError('checkpointMoved', 'another owner moved the checkpoint');
};
