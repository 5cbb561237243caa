import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  migrateEventStore,
  NO_STREAM,
  PostgresEventStore,
  type Position,
} from '@wisselzone/platform/event-store';
import { testDatabase, until } from '@wisselzone/testing';
import { acknowledgeBeforeCommit, SequenceLog } from '../../compositions/broken-builds';
import { startTestHub } from '../../compositions/test-hub';
import {
  ANKE,
  OCMW,
  openDossier,
  registerThree,
  type OpenedDossier,
} from '../../compositions/three-organisations';
import type { Trial } from './trial';

/** Eight people write at once; then the process is gone. What was acknowledged must stand in the log. */
const acknowledged = async (early: boolean): Promise<readonly string[]> => {
  let broken: ReturnType<typeof acknowledgeBeforeCommit> | undefined;
  let armed = false;
  const hub = await startTestHub({
    projector: false,
    ports: ({ store }) => {
      if (early) broken = acknowledgeBeforeCommit(store, () => armed);
      return broken ? { store: broken.store } : {};
    },
  });
  try {
    await registerThree(hub);
    const dossiers: OpenedDossier[] = [];
    // One after the other: they are dossiers of one person.
    for (let nth = 0; nth < 8; nth += 1) dossiers.push(await openDossier(hub));
    armed = true;
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    const answers = await Promise.all(
      dossiers.map(({ dossier }) => anke.done(`/dossiers/${dossier}/notes`, { text: 'Nota.' })),
    );
    broken?.crash();
    const events = await hub.ports.store.readAll({ limit: 1_000, streamPrefixes: ['dossier-'] });
    const kept = new Set<string>(events.map(({ eventId }) => eventId));
    return answers
      .map(({ body }) => body.events[0].id as string)
      .filter((event) => !kept.has(event))
      .map((event) => `${event} was acknowledged and is not in the log`);
  } finally {
    await hub.close();
  }
};

/** Whether a reader that follows the log sees an event whose transaction committed after a later one. */
const seesLateCommit = async (
  log: {
    readonly appendLate: (id: string, commit: Promise<void>) => Promise<unknown>;
    readonly append: (id: string) => Promise<unknown>;
    readonly poll: () => Promise<readonly string[]>;
  },
  ids: readonly [string, string],
): Promise<readonly string[]> => {
  const [late, early] = ids;
  let commit: () => void = () => undefined;
  const slow = log.appendLate(late, new Promise((resolve) => (commit = resolve)));
  const quick = log.append(early);
  // A log that gives positions in the order of commits lets the quick one wait for the slow one.
  await Promise.race([quick, new Promise((resolve) => setTimeout(resolve, 300))]);
  const seen = new Set(await log.poll());
  commit();
  await Promise.all([slow, quick]);
  for (const id of await log.poll()) seen.add(id);
  return ids.filter((id) => !seen.has(id)).map((id) => `${id} was committed and never seen`);
};

const lateInSequence = async (): Promise<readonly string[]> => {
  const database = await testDatabase();
  const log = await SequenceLog.open(database.url);
  let position = 0;
  try {
    return await seesLateCommit(
      {
        appendLate: (id, commit) => log.append(id, commit),
        append: (id) => log.append(id),
        poll: async () => {
          const found = await log.after(position);
          position = found.at(-1)?.at ?? position;
          return found.map(({ id }) => id);
        },
      },
      [randomUUID(), randomUUID()],
    );
  } finally {
    await log.close();
    await database.drop();
  }
};

const APPEND = `select event_store.append_one($1, -1, $2, 'T', '{}', '[]')`;

/** The product's own function, in a transaction that the test holds open. */
const appendLate = async (url: string, id: string, commit: Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  await client.query(APPEND, [`late-${id}`, id]);
  await commit;
  await client.query('commit');
  await client.end();
};

const lateInProduct = async (): Promise<readonly string[]> => {
  const database = await testDatabase();
  await migrateEventStore(database.url);
  const store = await PostgresEventStore.open({ connectionString: database.url });
  let after: Position | undefined;
  const event = (eventId: string) => ({ eventId, type: 'T', leaf: '{}', sealed: '[]' });
  try {
    const ids = [randomUUID(), randomUUID()] as const;
    const holds = async (): Promise<boolean> => {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      const { rows } = await client.query(
        `select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
      );
      await client.end();
      return rows.length > 0;
    };
    return await seesLateCommit(
      {
        appendLate: (id, commit) => appendLate(database.url, id, commit),
        append: async (id) => {
          await until('the slow one holds its place', holds);
          return store.append({ stream: id, expected: NO_STREAM, events: [event(id)] });
        },
        poll: async () => {
          const found = await store.readAll({ limit: 10, ...(after ? { after } : {}) });
          after = found.at(-1)?.position ?? after;
          return found.map(({ eventId }) => eventId);
        },
      },
      ids,
    );
  } finally {
    await store.close();
    await database.drop();
  }
};

export const logTrials: readonly Trial[] = [
  {
    name: 'acknowledge before commit',
    invariant: 'I1',
    product: () => acknowledged(false),
    broken: () => acknowledged(true),
  },
  {
    name: 'ask for what stands after the last position seen',
    invariant: 'I5',
    product: lateInProduct,
    broken: lateInSequence,
  },
];
