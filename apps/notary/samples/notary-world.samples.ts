import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DossierId, Instant, OrganisationId, PersonId, SubjectId } from '@wisselzone/kernel';
import {
  AccessLogLines,
  grantAccessLogReading,
  migrateAccessLog,
  PostgresAccessLog,
  type AccessLine,
} from '@wisselzone/platform/access-log';
import { canonicalJson } from '@wisselzone/platform/canonical-json';
import {
  migrateEventStore,
  NO_STREAM,
  PostgresEventStore,
  type NewEvent,
} from '@wisselzone/platform/event-store';
import { migrateNotary, noteSigner, type NoteSigner } from '@wisselzone/platform/merkle-log';
import { testDatabase, testRoles } from '@wisselzone/testing';
import { Notary } from '../src/notary';
import type { KeptLogAddresses } from '../src/verify/verify-log';
import { WaitingEntries } from '../src/waiting-entries';

export const aSigner = (): NoteSigner => noteSigner('hub.example/log', randomBytes(32));

/** An event as the hub writes it: its text says where it stands, and holds the hash of what is sealed. */
const anEvent = (stream: string, revision: number): NewEvent => {
  const eventId = randomUUID();
  const blob = randomBytes(60);
  const category = 'guidance';
  const ciphertextHash = createHash('sha256').update(blob).digest('base64url');
  const sections = [{ category, ciphertextHash, digest: randomBytes(32).toString('base64url') }];
  return {
    eventId,
    type: 'NoteWritten',
    leaf: canonicalJson({ eventId, type: 'NoteWritten', stream, revision, plain: {}, sections }),
    sealed: canonicalJson([{ category, ciphertext: blob.toString('base64url') }]),
  };
};

const aLine = (): AccessLine => ({
  action: 'R',
  operation: 'readContent',
  recordedAt: new Date(1_780_000_000_000).toISOString() as Instant,
  actor: {
    issuer: 'https://id.example',
    subject: randomUUID() as SubjectId,
    role: 'counsellor',
    organisation: randomUUID() as OrganisationId,
  },
  client: 'portal',
  tokenId: randomUUID(),
  person: randomUUID() as PersonId,
  dossier: randomUUID() as DossierId,
  categories: ['guidance'],
  eventIds: [randomUUID()],
  purpose: 'guidance',
  grounds: [],
  clearances: [],
  breakGlass: false,
  outcome: 'permit',
  withheld: [],
  rows: 1,
  requestId: randomUUID(),
  traceId: randomUUID(),
});

/** An event store, an access log and the tables of a notary on one fresh database, each as its own role. */
export const openNotaryWorld = async () => {
  const database = await testDatabase();
  const as = await testRoles(database, ['wz_api', 'wz_notary']);
  await migrateEventStore(database.url, { writer: 'wz_api', reader: 'wz_notary' });
  await migrateAccessLog(database.url, { writer: 'wz_api' });
  await grantAccessLogReading(database.url, 'wz_notary');
  await migrateNotary(database.url, { writer: 'wz_notary', reader: 'wz_api' });
  await migrateNotary(database.url, { writer: 'wz_notary', reader: 'wz_api' });
  const url = as('wz_notary');
  const store = await PostgresEventStore.open({ connectionString: as('wz_api') });
  const book = await PostgresAccessLog.open({ connectionString: as('wz_api') });
  const events = await PostgresEventStore.open({ connectionString: url });
  const lines = new AccessLogLines({ connectionString: url });
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const addresses: KeptLogAddresses = { eventStore: url, accessLog: url, store: url };
  return {
    ...{ url, addresses, events, lines },
    doorUrl: as('wz_api'),
    ownerUrl: database.url,
    /** As superuser, who may look at and change anything. */
    query: async (sql: string, values: unknown[] = []) =>
      (await owner.query<Record<string, unknown>>(sql, values)).rows,
    happen: async (eventCount: number, lineCount: number): Promise<readonly NewEvent[]> => {
      const stream = `dossier-${randomUUID()}`;
      const happened = Array.from({ length: eventCount }, (_, nth) => anEvent(stream, nth));
      if (eventCount > 0) await store.append({ stream, expected: NO_STREAM, events: happened });
      await Promise.all(Array.from({ length: lineCount }, () => book.write(aLine())));
      return happened;
    },
    notary: (signer: NoteSigner): Notary =>
      new Notary({
        ...{ store: url, signer, everyMs: 20, onTrouble: () => undefined },
        eventLog: () => events.logId(),
        waiting: new WaitingEntries(events, lines),
      }),
    close: async () => {
      await Promise.all([store.close(), book.close(), events.close(), lines.close(), owner.end()]);
      await database.drop();
    },
  };
};

export type NotaryWorld = Awaited<ReturnType<typeof openNotaryWorld>>;
