import type { PostgresEventStore } from '@wisselzone/platform/event-store';
import { ReadStore } from '@wisselzone/platform/read-store';
import { knownEvents } from '../../apps/projector/src/log/upcasters';
import { FOLLOWED_STREAMS } from '../../apps/projector/src/projection';
import { Projector } from '../../apps/projector/src/projector';
import { migrateReadModels } from '../../apps/projector/src/rows/migrate';
import { fillLog } from './dossiers';
import { median, type Emit } from './figure';
import { withEventStore } from './postgres';

const DOSSIERS = 1_500;
const SERIES = 3;

const readOnly = async (store: PostgresEventStore): Promise<void> => {
  const stop = new AbortController();
  const messages = store.subscribeAll({ streamPrefixes: FOLLOWED_STREAMS, signal: stop.signal });
  for await (const message of messages) if (message.kind === 'caughtUp') break;
  stop.abort();
};

/** From an empty schema to rows that have reached the end of the log. */
const project = async (url: string, log: PostgresEventStore): Promise<void> => {
  const store = await ReadStore.open({ url, poolSize: 3 });
  const head = await log.head();
  const troubles: unknown[] = [];
  const projector = new Projector({
    log,
    store,
    upcasters: knownEvents(),
    onTrouble: (error) => void troubles.push(error),
  });
  const standsAt = 'select position from read.checkpoint';
  projector.start();
  for (;;) {
    const [found] = await store.inTransaction((rows) => rows.query<{ position: string }>(standsAt));
    if (troubles.length > 0) throw troubles[0];
    if (found?.position === head) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await projector.stop();
  await store.close();
};

const rate = async (events: number, work: () => Promise<void>): Promise<number> => {
  const begin = performance.now();
  await work();
  return (events * 1_000) / (performance.now() - begin);
};

/** Events a second into the rows of two organisations, against only reading the same log, turn by turn. */
export const run = (emit: Emit): Promise<void> =>
  withEventStore(async ({ url, store }) => {
    await migrateReadModels(url);
    const owner = await ReadStore.open({ url, poolSize: 1 });
    const events = await fillLog(store, DOSSIERS);
    const [read, projected]: [number[], number[]] = [[], []];
    for (let series = 0; series < SERIES; series += 1) {
      await owner.inTransaction((rows) =>
        rows.query(
          'truncate read.timeline, read.dossier_card, read.case_worker, read.worklist, read.due_date, read.checkpoint',
        ),
      );
      read.push(await rate(events, () => readOnly(store)));
      projected.push(await rate(events, () => project(url, store)));
    }
    await owner.close();
    emit({
      name: 'project',
      figure: median(projected),
      unit: 'events/s',
      baseline: 'read',
      baselineFigure: median(read),
    });
  });
