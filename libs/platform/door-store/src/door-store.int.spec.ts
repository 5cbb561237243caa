import { createHash, randomUUID } from 'node:crypto';
import type { Instant, SubjectId } from '@wisselzone/kernel';
import type { Caller } from '@wisselzone/platform/identity';
import { testDatabase, testRoles, type TestDatabase } from '@wisselzone/testing';
import pg from 'pg';
import { DoorStore } from './door-store';
import { migrateDoorStore } from './door.schema';
import type { Limit } from './shared-allowances';

const digest = (): Buffer => createHash('sha256').update(randomUUID()).digest();
const soon = (): number => Date.now() + 70_000;

describe('what the processes of a door share', () => {
  let database: TestDatabase;
  let one: DoorStore;
  let other: DoorStore;
  let url: string;
  beforeAll(async () => {
    database = await testDatabase();
    url = (await testRoles(database, ['wz_api']))('wz_api');
    await migrateDoorStore(database.url, ['wz_api']);
    await migrateDoorStore(database.url, ['wz_api']);
    [one, other] = [await DoorStore.open(url), await DoorStore.open(url)];
  });
  afterAll(async () => {
    await one.close();
    await other.close();
    await database.drop();
  });

  it.each(['drop table gate.proof', 'truncate gate.ended', 'update gate.ended set at = now()'])(
    'lets its role change nothing of its form: %s',
    async (sql) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      await client.end();
    },
  );

  describe('a proof of possession', () => {
    it('serves once, over two processes and a hundred at a time', async () => {
      const proof = digest();
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, nth) =>
          (nth % 2 ? one : other).proofs.isFirst(proof, soon()),
        ),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await one.proofs.isFirst(proof, soon())).toBe(false);
    });

    it('is not taken for another', async () => {
      const answers = await Promise.all(
        Array.from({ length: 700 }, () => one.proofs.isFirst(digest(), soon())),
      );
      expect(answers.every(Boolean)).toBe(true);
    });
  });

  describe('a sign-in that has ended', () => {
    const issuer = 'https://id.example';
    const callerAt = (issuedAt: number, change: Partial<Caller> = {}): Caller => ({
      ...{ issuer, subject: 'worker' as SubjectId, client: 'portal', tokenId: 't' },
      ...{ orgCode: 'OVO1', roles: [], expiresAt: '2099-01-01T00:00:00.000Z' as Instant },
      issuedAt: new Date(issuedAt).toISOString() as Instant,
      ...change,
    });

    it('is over at this process at once, at the other at its next look; a new sign-in is not', async () => {
      const at = Date.now();
      await one.ended.end({ issuer, subject: 'worker', at });
      expect(one.ended.hasEnded(callerAt(at - 1_000))).toBe(true);
      await other.ended.look();
      expect(other.ended.hasEnded(callerAt(at - 1_000))).toBe(true);
      expect(other.ended.hasEnded(callerAt(at + 1_000))).toBe(false);
    });

    it('of one browser leaves her signed in at another; her tokens that name no sign-in end with it', async () => {
      const at = Date.now();
      const [subject, given] = ['two-browsers' as SubjectId, at - 1_000];
      await one.ended.end({ issuer, subject, session: 'desk', at });
      await other.ended.look();
      for (const { ended } of [one, other]) {
        expect(ended.hasEnded(callerAt(given, { subject, session: 'desk' }))).toBe(true);
        expect(ended.hasEnded(callerAt(given, { subject }))).toBe(true);
        expect(ended.hasEnded(callerAt(given, { subject, session: 'telephone' }))).toBe(false);
      }
    });

    it('is kept once, however often it is told, until no token of that time lives', async () => {
      const watcher = new pg.Client({ connectionString: database.url });
      await watcher.connect();
      const kept = async (session: string): Promise<number> =>
        (await watcher.query('select 1 from gate.ended where session = $1', [session])).rows.length;
      const end = { issuer, session: 'told-twice', at: Date.now() };
      for (const { ended } of [one, other, one]) await ended.end(end);
      await one.ended.end({ issuer, session: 'long-over', at: Date.now() - 16 * 60_000 });
      expect(await kept('told-twice')).toBe(1);
      await one.ended.forget();
      expect([await kept('told-twice'), await kept('long-over')]).toEqual([1, 0]);
      const role = new pg.Client({ connectionString: url });
      await role.connect();
      await role.query('delete from gate.ended');
      await role.end();
      expect(await kept('told-twice')).toBe(1);
      await watcher.end();
    });

    it('is another’s for nobody else', async () => {
      const at = Date.now();
      await one.ended.end({ issuer, session: 'sign-in-1', at });
      const given = callerAt(at - 1_000, { subject: 'colleague' as SubjectId });
      expect(one.ended.hasEnded(given)).toBe(false);
      expect(one.ended.hasEnded({ ...given, issuer: 'https://else.example' })).toBe(false);
      expect(one.ended.hasEnded({ ...given, session: 'sign-in-2' })).toBe(false);
      expect(one.ended.hasEnded({ ...given, session: 'sign-in-1' })).toBe(true);
    });
  });

  describe('a limit', () => {
    const limitOf = (most: number, seconds = 3_600): Limit => ({
      ...{ name: randomUUID(), most, seconds },
    });

    it.each([10, 120, 1_200])(
      '§7.46: of %i holds over two processes within a tenth, and is never passed',
      async (most) => {
        const limit = limitOf(most);
        const answers = await Promise.all(
          Array.from({ length: most * 2 }, (_, nth) =>
            (nth % 2 ? one : other).allowances.spend(limit, 'machine'),
          ),
        );
        const letIn = answers.filter(({ ok }) => ok).length;
        expect(letIn).toBeLessThanOrEqual(most);
        expect(letIn).toBeGreaterThanOrEqual(most * 0.9);
      },
    );

    it('says how long to wait, and holds one caller without another', async () => {
      const limit = limitOf(5);
      for (let nth = 0; nth < 5; nth += 1)
        expect(await one.allowances.spend(limit, 'a')).toEqual({ ok: true });
      const refused = await one.allowances.spend(limit, 'a');
      expect(refused.ok ? 0 : refused.retryAfterSec).toBeGreaterThan(0);
      expect(await one.allowances.spend(limit, 'b')).toEqual({ ok: true });
    });

    it('begins anew with the next window', async () => {
      const limit = limitOf(2, 1);
      const spend = (): Promise<unknown> => one.allowances.spend(limit, 'c');
      const rounds = [];
      for (const end = Date.now() + 2_500; Date.now() < end;) rounds.push(await spend());
      const letIn = rounds.filter((answer) => (answer as { ok: boolean }).ok).length;
      // Two and a half seconds touch three windows, four at most.
      expect(letIn).toBeGreaterThanOrEqual(4);
      expect(letIn).toBeLessThanOrEqual(8);
    });

    it('asks the store for one request in many', async () => {
      const own = await DoorStore.open(url);
      const limit = limitOf(1_200);
      const watcher = new pg.Client({ connectionString: database.url });
      await watcher.connect();
      const spent = async (): Promise<number> => {
        const { rows } = await watcher.query<{ units: number }>(
          `select units from gate.spent where who = sha256($1)`,
          [`${limit.name} busy`],
        );
        return rows[0]?.units ?? 0;
      };
      for (let nth = 0; nth < 25; nth += 1) await own.allowances.spend(limit, 'busy');
      expect(await spent()).toBe(60);
      await watcher.end();
      await own.close();
    });

    it('still holds at each process alone while the store is away', async () => {
      const gone = await testDatabase();
      await migrateDoorStore(gone.url, ['postgres']);
      const alone = await DoorStore.open(gone.url);
      await gone.drop();
      const limit = limitOf(7);
      const answers = [];
      for (let nth = 0; nth < 20; nth += 1) answers.push(await alone.allowances.spend(limit, 'x'));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(7);
      await expect(alone.proofs.isFirst(digest(), soon())).rejects.toMatchObject({
        code: 'unavailable',
      });
      await alone.close();
    });
  });
});
