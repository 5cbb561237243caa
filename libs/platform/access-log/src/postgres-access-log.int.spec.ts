import { randomUUID } from 'node:crypto';
import type { DossierId, Instant, OrganisationId, PersonId, SubjectId } from '@wisselzone/kernel';
import { testDatabase, type TestDatabase } from '@wisselzone/testing';
import pg from 'pg';
import type { AccessLine } from './access-log';
import { InMemoryAccessLog } from './in-memory-access-log';
import { migrateAccessLog, PostgresAccessLog } from './postgres-access-log';

const writer = `writer_${randomUUID().slice(0, 8)}`;
let database: TestDatabase;
let log: PostgresAccessLog;

const aLine = (change: Partial<AccessLine> = {}): AccessLine => ({
  action: 'R',
  operation: 'readContent',
  recordedAt: '2026-11-23T09:00:00.000Z' as Instant,
  actor: {
    issuer: 'https://id.example',
    subject: randomUUID() as SubjectId,
    role: 'counsellor',
    organisation: randomUUID() as OrganisationId,
  },
  client: 'portal',
  tokenId: randomUUID(),
  networkAddress: '192.0.2.7',
  person: randomUUID() as PersonId,
  dossier: randomUUID() as DossierId,
  categories: ['guidance'],
  eventIds: [randomUUID()],
  purpose: 'guidance',
  grounds: [{ code: 'publicTask', reference: 'flow-1' }],
  clearances: [],
  policyVersion: '1/0',
  breakGlass: false,
  outcome: 'partial',
  withheld: [{ category: 'health', reason: 'noClearance' }],
  rows: 1,
  requestId: randomUUID(),
  traceId: randomUUID(),
  ...change,
});

const asOwner = async <Row extends pg.QueryResultRow>(sql: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

const writerUrl = (): string => {
  const url = new URL(database.url);
  url.username = writer;
  url.password = writer;
  return url.href;
};

beforeAll(async () => {
  database = await testDatabase();
  await asOwner(`create role ${writer} login password '${writer}'`);
  await migrateAccessLog(database.url, { writer });
  await migrateAccessLog(database.url, { writer });
  log = await PostgresAccessLog.open({ connectionString: writerUrl() });
});

afterAll(async () => {
  await log.close();
  await asOwner(`drop owned by ${writer}`);
  await asOwner(`drop role ${writer}`);
  await database.drop();
});

describe('the book of who saw what', () => {
  it('keeps every field of a line, byte for byte', async () => {
    const line = aLine({
      reasonText: 'wanorde \u0000 🏠',
      occurredAt: '2026-11-22T09:00:00.000Z' as Instant,
    });
    await log.write(line);
    const [kept] = await asOwner<{ line: string }>(
      `select line::text as line from access_log.line where dossier = '${line.dossier ?? ''}'`,
    );
    const twin = new InMemoryAccessLog();
    await twin.write(line);
    expect(JSON.parse(kept?.line ?? '')).toEqual(line);
    expect(twin.lines).toEqual([line]);
  });

  it('numbers the lines of many writers without a hole, in few transactions', async () => {
    const others = await Promise.all(
      Array.from({ length: 3 }, () => PostgresAccessLog.open({ connectionString: writerUrl() })),
    );
    const writers = [log, ...others];
    await Promise.all(
      writers.flatMap((one) => Array.from({ length: 100 }, () => one.write(aLine()))),
    );
    const [count] = await asOwner<{ lines: string; last: string; batches: string }>(
      'select count(*) as lines, max(line_no) as last, count(distinct xmin::text) as batches from access_log.line',
    );
    expect(count?.last).toBe(count?.lines);
    expect(Number(count?.lines)).toBeGreaterThanOrEqual(400);
    expect(Number(count?.batches)).toBeLessThan(40);
    await Promise.all(others.map((one) => one.close()));
  });

  it.each([
    'update access_log.line set line_no = line_no + 100000',
    'delete from access_log.line',
    'truncate access_log.line',
  ])('refuses even its owner: %s', async (sql) => {
    await expect(asOwner(sql)).rejects.toThrow('never changed or removed');
  });

  it.each(['select * from access_log.line', 'delete from access_log.line'])(
    'lets the writing role do nothing but write: %s',
    async (sql) => {
      const client = new pg.Client({ connectionString: writerUrl() });
      await client.connect();
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      await client.end();
    },
  );

  it.each<Partial<AccessLine>>([
    { recordedAt: 'yesterday' as Instant },
    { dossier: 'x' as DossierId },
    { operation: '\ud800' },
    { rows: Number.NaN },
  ])('refuses what is no line, and keeps its neighbours: %j', async (change) => {
    const [bad, good] = await Promise.allSettled([log.write(aLine(change)), log.write(aLine())]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'malformed' } });
    expect(good.status).toBe('fulfilled');
  });

  it('rejects when the line cannot be made durable', async () => {
    const own = await testDatabase();
    await migrateAccessLog(own.url, { writer: 'postgres' });
    const gone = await PostgresAccessLog.open({ connectionString: own.url });
    await own.drop();
    await expect(gone.write(aLine())).rejects.toMatchObject({ code: 'unavailable' });
    await gone.close();
  });

  it('does not start on a server that may lose lines', async () => {
    const own = await testDatabase();
    await migrateAccessLog(own.url, { writer: 'postgres' });
    await asOwner(`alter database ${own.name} set synchronous_commit = off`);
    await expect(PostgresAccessLog.open({ connectionString: own.url })).rejects.toThrow(
      'synchronous_commit = off',
    );
    await own.drop();
  });
});
