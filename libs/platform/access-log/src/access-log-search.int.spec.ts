import { randomUUID } from 'node:crypto';
import type { DossierId, Instant, OrganisationId, PersonId, SubjectId } from '@wisselzone/kernel';
import { testDatabase, testRoles, type TestDatabase } from '@wisselzone/testing';
import pg from 'pg';
import type { AccessLine } from './access-log';
import { AccessLogSearch } from './access-log-search';
import { migrateAccessLog, PostgresAccessLog } from './postgres-access-log';

const person = randomUUID() as PersonId;
const dossier = randomUUID() as DossierId;
const organisation = randomUUID() as OrganisationId;
const lineAt = (nth: number, change: Partial<AccessLine> = {}): AccessLine => ({
  ...{ action: 'R', operation: 'readTimeline', client: 'portal', tokenId: randomUUID() },
  recordedAt: `2026-11-23T09:00:0${String(nth)}.000Z` as Instant,
  actor: { issuer: 'https://id.example', subject: randomUUID() as SubjectId, organisation },
  ...{ person, dossier, categories: ['process'], eventIds: [], purpose: 'guidance' },
  ...{ grounds: [], clearances: [], breakGlass: false, outcome: 'permit', withheld: [] },
  ...{ rows: 1, requestId: randomUUID(), traceId: randomUUID() },
  ...change,
});
const withoutDossier = (nth: number, of: OrganisationId): AccessLine => {
  const { dossier: _, ...line } = lineAt(nth);
  return { ...line, actor: { ...line.actor, organisation: of } };
};

describe('looking into the book of who saw what', () => {
  let database: TestDatabase;
  let search: AccessLogSearch;
  let address: string;
  beforeAll(async () => {
    database = await testDatabase();
    const as = await testRoles(database, ['wz_audit']);
    address = as('wz_audit');
    await migrateAccessLog(database.url, { writer: 'postgres', reader: 'wz_audit' });
    const log = await PostgresAccessLog.open({ connectionString: database.url });
    for (const line of [
      ...[1, 2, 3, 4].map((nth) => lineAt(nth, nth === 3 ? { outcome: 'deny' } : {})),
      withoutDossier(5, organisation),
      withoutDossier(6, randomUUID() as OrganisationId),
      lineAt(7, { dossier: randomUUID() as DossierId, person: randomUUID() as PersonId }),
    ])
      await log.write(line);
    await log.close();
    search = new AccessLogSearch({ connectionString: address });
  });
  afterAll(async () => {
    await search.close();
    await database.drop();
  });

  const numbers = async (query: Partial<Parameters<AccessLogSearch['page']>[0]>) =>
    (await search.page({ dossiers: [dossier], limit: 100, ...query })).map(({ lineNo }) => lineNo);

  it('finds the dossiers of a person, and their lines, newest first', async () => {
    expect(await search.dossiersOf(person)).toEqual([dossier]);
    expect(await numbers({})).toEqual([4, 3, 2, 1]);
    expect(await numbers({ dossiers: [] })).toEqual([]);
  });

  it('adds what the own organisation did with the person outside any dossier, and nobody else’s', async () => {
    expect(await numbers({ own: { organisation, person } })).toEqual([5, 4, 3, 2, 1]);
    expect(await numbers({ dossiers: [], own: { organisation, person: 'all' } })).toEqual([
      7, 5, 4, 3, 2, 1,
    ]);
  });

  it('keeps to a period, its end left out, and to a result', async () => {
    const from = '2026-11-23T09:00:02.000Z' as Instant;
    const to = '2026-11-23T09:00:04.000Z' as Instant;
    expect(await numbers({ from, to })).toEqual([3, 2]);
    expect(await numbers({ outcome: 'deny' })).toEqual([3]);
  });

  it('gives pages, and all of them in a row', async () => {
    expect(await numbers({ limit: 2 })).toEqual([4, 3]);
    expect(await numbers({ limit: 2, before: 3 })).toEqual([2, 1]);
    const all: number[] = [];
    const whole = { dossiers: [dossier], own: { organisation, person } };
    for await (const { lineNo } of search.every(whole, 2)) all.push(lineNo);
    expect(all).toEqual([5, 4, 3, 2, 1]);
  });

  it.each([
    'delete from access_log.line',
    'select access_log.write_lines(null, null, null, null, null)',
  ])('lets its role do nothing but read: %s', async (sql) => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('says that the book does not answer', async () => {
    const gone = new AccessLogSearch({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
    await expect(gone.dossiersOf(person)).rejects.toMatchObject({ code: 'unavailable' });
    await gone.close();
  });
});
