import { openEventStore, type EventStore, type Position } from '@wisselzone/platform/event-store';
import { readCheckpoint, ReadStore, type Rows } from '@wisselzone/platform/read-store';
import type { ProjectorConfig } from '../config';
import { knownEvents } from '../log/upcasters';
import { PROJECTION } from '../projection';
import { LIVE, readSchema } from '../rows/read-schema';
import { readRights } from '../rows/read-schema.rights';
import { compareSchemas, isEqual, type TableDifference } from './compare';
import { RebuildFold } from './rebuild-fold';

/** Filled beside the live rows, then takes their name. */
const REBUILT = 'read_rebuild';

/** What a rebuild found and did. */
export interface RebuildReport {
  readonly events: number;
  readonly differences: readonly TableDifference[];
  /** True when the rebuilt rows are the live ones now. */
  readonly swapped: boolean;
}

export interface RebuildOptions {
  /** Swap even when the rows differ: after a change of the fold. */
  readonly accept: boolean;
  /** Told of progress, line by line. */
  readonly say: (line: string) => void;
}

interface Rebuild extends RebuildOptions {
  readonly log: EventStore;
  readonly logId: string;
  readonly writer: ReadStore;
  readonly owner: ReadStore;
}

const checkpointOf = async (rows: Rows, logId: string): Promise<Position | undefined> => {
  const follower = { ...PROJECTION, schema: LIVE, logId };
  return (await readCheckpoint(rows, follower)) as Position | undefined;
};

const SWAP = `
  drop schema if exists read_before cascade;
  alter schema ${LIVE} rename to read_before;
  alter schema ${REBUILT} rename to ${LIVE};
  drop schema read_before cascade;`;

const tell = (say: RebuildOptions['say'], differences: readonly TableDifference[]): void => {
  for (const { table, rows, missing, unexpected, changed } of differences)
    say(`${table}: ${rows} rows, ${missing} missing, ${unexpected} unexpected, ${changed} changed`);
};

/** The live rows stand still while the last events are folded and both sides are compared; readers go on. */
const finish = (
  { owner, writer, logId, accept, say }: Rebuild,
  fold: RebuildFold,
): Promise<RebuildReport> =>
  owner.inTransaction(async (rows) => {
    await rows.query(`lock table ${LIVE}.checkpoint in exclusive mode`);
    await fold.upTo(await checkpointOf(rows, logId));
    const differences = await writer.inTransaction((reading) =>
      compareSchemas(reading, { live: LIVE, rebuilt: REBUILT }),
    );
    tell(say, differences);
    const swapped = accept || differences.every(isEqual);
    await rows.query(swapped ? SWAP : `drop schema ${REBUILT} cascade`);
    return { events: fold.events, differences, swapped };
  });

const run = async (rebuild: Rebuild): Promise<RebuildReport> => {
  const { log, owner, writer, logId, say } = rebuild;
  const begin = `drop schema if exists ${REBUILT} cascade; ${readSchema(REBUILT)} ${readRights(REBUILT)}`;
  await owner.inTransaction((rows) => rows.query(begin));
  const fold = new RebuildFold(
    { log, store: writer, upcasters: knownEvents(), say },
    {
      ...PROJECTION,
      schema: REBUILT,
      logId,
    },
  );
  await fold.upTo(await writer.inTransaction((rows) => checkpointOf(rows, logId)));
  return finish(rebuild, fold);
};

/**
 * Folds the whole log again beside the live rows, compares row by row, and swaps when both are equal
 * (or `accept`). Sends nothing to anybody; while it runs the live rows are served and written. Needs
 * the owner's address. Rejects with `ReadStoreError` or `EventStoreError`, and has then swapped nothing.
 */
export const rebuildReadModels = async (
  config: ProjectorConfig,
  options: RebuildOptions,
): Promise<RebuildReport> => {
  if (!config.readStoreOwner) throw new Error('A rebuild makes a schema: set READ_STORE_OWNER.');
  const timeoutMs = 3_600_000;
  const log = await openEventStore(config.eventStore);
  const writer = await ReadStore.open({ url: config.readStore, name: 'rebuild', timeoutMs });
  const owner = await ReadStore.open({
    url: config.readStoreOwner,
    name: 'rebuild',
    poolSize: 2,
    timeoutMs,
  });
  try {
    return await run({ ...options, log, writer, owner, logId: await log.logId() });
  } finally {
    await Promise.all([writer.close(), owner.close(), log.close()]);
  }
};
