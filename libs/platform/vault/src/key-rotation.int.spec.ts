import { randomBytes, randomUUID } from 'node:crypto';
import type { ErasureId, Instant, PersonId, Sections } from '@wisselzone/kernel';
import { testDatabase, type TestDatabase } from '@wisselzone/testing';
import pg from 'pg';
import { MOST_USES } from './key-rows';
import { KeyRotation } from './key-rotation';
import { PostgresErasure } from './postgres-erasure';
import { PostgresPersonIndex } from './postgres-person-index';
import { migrateKeyStore, PostgresVault } from './postgres-vault';
import { LocalRootKey, RootKeys } from './root-keys';
import type { SealedSection, SealScope } from './vault';

const PERSONS = 450;
const sections: Sections = { notes: { text: 'nota' }, health: { text: 'zorg' } };
const [before, now] = [new LocalRootKey(randomBytes(32)), new LocalRootKey(randomBytes(32))];

let database: TestDatabase;
let owner: pg.Pool;
const kept: { readonly scope: SealScope; readonly sealed: readonly SealedSection[] }[] = [];

const vaultOn = (rootKeys: RootKeys): Promise<PostgresVault> =>
  PostgresVault.open({ connectionString: database.url, rootKeys, cache: { keptForMs: 0 } });

const aScope = (): SealScope => ({
  person: randomUUID() as PersonId,
  stream: `dossier-${randomUUID()}`,
  eventId: randomUUID(),
});

const rotation = (rootKeys: RootKeys, onProgress = (_: number): void => undefined) =>
  new KeyRotation({ ownerUrl: database.url, rootKeys, onProgress });

const under = async (rootKey: string): Promise<number> => {
  const { rows } = await owner.query<{ n: string }>(
    'select count(*) as n from key_store.person_key where root_key = $1',
    [rootKey],
  );
  return Number(rows[0]?.n);
};

const opensAll = async (vault: PostgresVault): Promise<void> => {
  for (const { scope, sealed } of kept)
    expect(await vault.open(scope, sealed, ['notes', 'health'])).toEqual(sections);
};

const tomorrow = (): Instant => new Date(Date.now() + 86_400_000).toISOString() as Instant;

beforeAll(async () => {
  database = await testDatabase();
  await migrateKeyStore(database.url, { role: 'postgres', eraser: 'postgres' });
  owner = new pg.Pool({ connectionString: database.url, max: 2 });
  owner.on('error', () => undefined);
  const vault = await vaultOn(new RootKeys(before));
  const scopes = Array.from({ length: PERSONS }, aScope);
  for (const scope of scopes) kept.push({ scope, sealed: await vault.seal(scope, sections) });
  await vault.close();
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

describe('another root key', () => {
  it('takes over while the hub works, goes on where it was cut short, and lets the old one go', async () => {
    const both = new RootKeys(now, [before]);
    const [vault, index] = [
      await vaultOn(both),
      await PostgresPersonIndex.open({ connectionString: database.url, rootKeys: both }),
    ];
    const digest = vault.keyedDigest('een tekst');
    const known = await index.personOf('85610100147', randomUUID() as PersonId);

    const cut = rotation(both, (done) => {
      if (done >= 200) throw new Error('the power is cut');
    });
    await expect(cut.toCurrentRootKey()).rejects.toThrow('the power is cut');
    await cut.close();
    const halfway = await under(now.id);
    expect(halfway).toBeGreaterThanOrEqual(200);
    expect(halfway).toBeLessThan(PERSONS);
    await opensAll(vault);

    const rest = rotation(both);
    const meanwhile = aScope();
    const [done, sealed] = await Promise.all([
      rest.toCurrentRootKey(),
      vault.seal(meanwhile, sections),
    ]);
    await rest.close();
    kept.push({ scope: meanwhile, sealed });
    expect(done).toBe(PERSONS - halfway);
    expect(await under(before.id)).toBe(0);

    const alone = await vaultOn(new RootKeys(now));
    await opensAll(alone);
    expect(alone.keyedDigest('een tekst')).toBe(digest);
    expect(await index.personOf('85610100147', randomUUID() as PersonId)).toBe(known);
    await Promise.all([vault, alone, index].map((one) => one.close()));
  });

  it('says so when it is not given the key that wrapped', async () => {
    const unrelated = rotation(new RootKeys(new LocalRootKey(randomBytes(32))));
    await expect(unrelated.toCurrentRootKey()).rejects.toMatchObject({ code: 'wrongRootKey' });
    await unrelated.close();
    expect(await under(now.id)).toBeGreaterThan(PERSONS);
  });
});

describe('another key of a person', () => {
  it('opens all that the one before opened, also what is sealed meanwhile', async () => {
    const vault = await vaultOn(new RootKeys(now));
    const wrapping = 'select wrapped from key_store.person_key where person_id = $1';
    const first = kept[0]?.scope.person;
    const was = (await owner.query<{ wrapped: Buffer }>(wrapping, [first])).rows[0]?.wrapped;
    const renewing = rotation(new RootKeys(now));
    const since = tomorrow();
    const busy = kept.slice(0, 100).map(async ({ scope }) => {
      const elsewhere = { ...scope, stream: `dossier-${randomUUID()}`, eventId: randomUUID() };
      return { scope: elsewhere, sealed: await vault.seal(elsewhere, sections) };
    });
    const [done, ...more] = await Promise.all([renewing.renewPersonKeys(since), ...busy]);
    kept.push(...more);
    expect(done).toBe(PERSONS + 1);
    const is = (await owner.query<{ wrapped: Buffer }>(wrapping, [first])).rows[0]?.wrapped;
    expect(is).not.toEqual(was);
    await opensAll(vault);
    await renewing.close();
    await vault.close();
  });

  it('never brings back a person who was erased', async () => {
    const vault = await vaultOn(new RootKeys(now));
    const erasure = new PostgresErasure({ connectionString: database.url });
    const gone = kept.pop();
    if (!gone) throw new Error('nothing was sealed');
    const { at } = await erasure.erasePerson(gone.scope.person);
    const renewing = rotation(new RootKeys(now));
    await renewing.renewPersonKeys(tomorrow());
    expect(await vault.open(gone.scope, gone.sealed, ['notes'])).toEqual({
      notes: { erased: true, at },
    });
    await Promise.all([renewing, erasure, vault].map((one) => one.close()));
  });
});

describe('another key of a section', () => {
  const generationOf = (sealed: readonly SealedSection[]): number | undefined =>
    sealed[0] && Buffer.from(sealed[0].ciphertext, 'base64url').readUInt32BE(1);

  it('seals after 2^20 uses, counted while sealing, and the one before still opens', async () => {
    const vault = await vaultOn(new RootKeys(now));
    const scope = aScope();
    const first = await vault.seal(scope, { notes: { text: 'eerste' } });
    await owner.query('update key_store.category_key set uses = $1 where stream = $2', [
      MOST_USES - 256,
      scope.stream,
    ]);
    for (let use = 1; use < 256; use += 1) await vault.seal(scope, { notes: { text: 'nota' } });
    const generations = async (): Promise<number> => {
      const { rows } = await owner.query<{ n: string }>(
        'select count(*) as n from key_store.category_key where stream = $1',
        [scope.stream],
      );
      return Number(rows[0]?.n);
    };
    let later = await vault.seal(scope, { notes: { text: 'later' } });
    for (let tries = 0; tries < 200 && (await generations()) < 2; tries += 1)
      later = await vault.seal(scope, { notes: { text: 'later' } });
    expect([generationOf(first), generationOf(later)]).toEqual([1, 2]);
    expect(await vault.open(scope, first, ['notes'])).toEqual({ notes: { text: 'eerste' } });
    expect(await vault.open(scope, later, ['notes'])).toEqual({ notes: { text: 'later' } });
    await vault.close();
  });

  it('is made for all sections when the operator retires the ones there are', async () => {
    const vault = await vaultOn(new RootKeys(now));
    const retiring = rotation(new RootKeys(now));
    const [old] = kept;
    if (!old) throw new Error('nothing was sealed');
    expect(await retiring.retireSectionKeys(tomorrow())).toBeGreaterThan(PERSONS);
    expect(await retiring.retireSectionKeys(tomorrow())).toBe(0);
    const sealed = await vault.seal({ ...old.scope, eventId: randomUUID() }, sections);
    expect(generationOf(sealed)).toBe(2);
    expect(await vault.open(old.scope, old.sealed, ['notes'])).toEqual({ notes: sections.notes });
    await Promise.all([retiring, vault].map((one) => one.close()));
  });
});

describe('a key store brought back from a backup', () => {
  it('(trust 41) revives no key that was destroyed since', async () => {
    const vault = await vaultOn(new RootKeys(now));
    const erasure = new PostgresErasure({ connectionString: database.url });
    const [scope, other] = [aScope(), aScope()];
    const [sealed, person] = [await vault.seal(scope, sections), await vault.seal(other, sections)];
    await owner.query('create schema backup');
    for (const table of ['person_key', 'category_key'])
      await owner.query(`create table backup.${table} as select * from key_store.${table}`);
    const what = { stream: scope.stream, category: 'notes' } as const;
    const erased = await erasure.eraseCategory({ ...what, erasure: randomUUID() as ErasureId });
    await erasure.erasePerson(other.person);
    const later = await vault.seal({ ...scope, eventId: randomUUID() }, { health: { text: 'nu' } });
    // What a restore does: every row as it was, whatever happened since.
    await owner.query(`begin;
      truncate key_store.category_key, key_store.person_key;
      insert into key_store.person_key select * from backup.person_key;
      insert into key_store.category_key select * from backup.category_key; commit`);
    expect(await vault.open(scope, sealed, ['notes'])).toEqual({ notes: sections.notes });

    // The list of destroyed keys is in the log; it is applied at every start.
    expect(await erasure.destroyAgain({ ...what, generation: erased.generation })).toBe(1);
    expect(await erasure.destroyAgain({ ...what, generation: erased.generation })).toBe(0);
    await erasure.erasePerson(other.person);
    for (const [where, what] of [
      [scope, sealed],
      [other, person],
    ] as const)
      expect(await vault.open(where, what, ['notes'])).toMatchObject({ notes: { erased: true } });
    expect(await vault.open(scope, sealed, ['health'])).toEqual({ health: sections.health });
    expect(later).toHaveLength(1);
    await Promise.all([erasure, vault].map((one) => one.close()));
  });
});
