import { randomBytes, randomUUID } from 'node:crypto';
import type { PersonId } from '@wisselzone/kernel';
import { testDatabase, type TestDatabase } from '@wisselzone/testing';
import pg from 'pg';
import { PostgresErasure } from './postgres-erasure';
import { PostgresPersonIndex } from './postgres-person-index';
import { migrateKeyStore, PostgresVault } from './postgres-vault';
import { LocalRootKey, RootKeys } from './root-keys';
import { behavesAsVault } from './vault.behaviour';

const rootKeys = new RootKeys(new LocalRootKey(randomBytes(32)));
const hub = `keys_${randomUUID().slice(0, 8)}`;
const eraser = `eraser_${randomUUID().slice(0, 8)}`;
let database: TestDatabase;
let vault: PostgresVault;
let erasure: PostgresErasure;
let index: PostgresPersonIndex;

const as = (role: string): string => {
  const url = new URL(database.url);
  url.username = role;
  url.password = role;
  return url.href;
};

const asOwner = async (sql: string): Promise<pg.QueryResult> => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
};

beforeAll(async () => {
  database = await testDatabase();
  for (const role of [hub, eraser]) await asOwner(`create role ${role} login password '${role}'`);
  await migrateKeyStore(database.url, { role: hub, eraser });
  await migrateKeyStore(database.url, { role: hub, eraser });
  const options = { connectionString: as(hub), rootKeys };
  vault = await PostgresVault.open({ ...options, cache: { keptForMs: 0 } });
  index = await PostgresPersonIndex.open(options);
  erasure = new PostgresErasure({ connectionString: as(eraser) });
});

afterAll(async () => {
  await Promise.all([vault.close(), index.close(), erasure.close()]);
  await database.drop();
  for (const role of [hub, eraser]) await dropRole(role);
});

const dropRole = async (role: string): Promise<void> => {
  const client = new pg.Client({ connectionString: process.env['TEST_POSTGRES_URL'] });
  await client.connect();
  await client.query(`drop role ${role}`);
  await client.end();
};

describe('the vault on PostgreSQL', () => {
  behavesAsVault(() => ({ vault, erasure }));

  it('opens what another process sealed', async () => {
    const other = await PostgresVault.open({ connectionString: as(hub), rootKeys });
    const scope = { person: randomUUID() as PersonId, stream: 'dossier-x', eventId: randomUUID() };
    const sealed = await vault.seal(scope, { notes: { text: 'nota' } });
    expect(await other.open(scope, sealed, ['notes'])).toEqual({ notes: { text: 'nota' } });
    await other.close();
  });

  it('does not start with another root key than the key store knows', async () => {
    const other = new RootKeys(new LocalRootKey(randomBytes(32)));
    const wrong = { connectionString: as(hub), rootKeys: other };
    await expect(PostgresVault.open(wrong)).rejects.toMatchObject({ code: 'wrongRootKey' });
    await expect(PostgresPersonIndex.open(wrong)).rejects.toMatchObject({ code: 'wrongRootKey' });
  });

  it('says that the key store is away', async () => {
    const away = PostgresVault.open({
      connectionString: 'postgres://x@127.0.0.1:1/x',
      rootKeys,
    });
    await expect(away).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('lets the hub neither change nor destroy a key, and the eraser read none', async () => {
    const refusedTo = async (role: string, sql: string): Promise<void> => {
      const client = new pg.Client({ connectionString: as(role) });
      await client.connect();
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      await client.end();
    };
    await refusedTo(hub, 'update key_store.person_key set wrapped = wrapped');
    await refusedTo(hub, 'delete from key_store.category_key');
    await refusedTo(hub, `insert into key_store.person_key (person_id) values ('${randomUUID()}')`);
    await refusedTo(hub, `select key_store.streams_of('${randomUUID()}')`);
    await refusedTo(hub, `select key_store.erase_person('${randomUUID()}')`);
    await refusedTo(eraser, 'select wrapped from key_store.person_key');
  });

  it('never lets a destroyed key come back', async () => {
    const person = randomUUID() as PersonId;
    await erasure.erasePerson(person);
    const revive = `update key_store.person_key set wrapped = 'x', destroyed_at = null where person_id = '${person}'`;
    await expect(asOwner(revive)).rejects.toThrow('a key can only be destroyed, once');
  });
});

describe('finding a person again', () => {
  const ssin = (): string => String(Math.floor(Math.random() * 1e11)).padStart(11, '1');

  it('gives everybody the same person for a number, however it is written', async () => {
    const first = randomUUID() as PersonId;
    expect(await index.personOf('85.61.01-001.47', first)).toBe(first);
    expect(await index.personOf('85610100147', randomUUID() as PersonId)).toBe(first);
  });

  it('gives sixteen callers at once one person', async () => {
    const number = ssin();
    const found = await Promise.all(
      Array.from({ length: 16 }, () => index.personOf(number, randomUUID() as PersonId)),
    );
    expect(new Set(found).size).toBe(1);
  });

  it('keeps no number, and forgets the person with the key', async () => {
    const number = '90651200342';
    const [first, second] = [randomUUID() as PersonId, randomUUID() as PersonId];
    await index.personOf(number, first);
    const { rows } = await asOwner('select * from key_store.person_index');
    expect(JSON.stringify(rows)).not.toContain(number);
    await erasure.erasePerson(first);
    expect(await index.personOf(number, second)).toBe(second);
  });

  it('refuses what is no national number without repeating it', async () => {
    const asked = index.personOf('8561010014', randomUUID() as PersonId);
    await expect(asked).rejects.toMatchObject({ code: 'malformed' });
    await expect(asked).rejects.not.toThrow('8561010014');
  });
});
