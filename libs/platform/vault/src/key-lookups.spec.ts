import { randomBytes, randomUUID } from 'node:crypto';
import type { PersonId } from '@wisselzone/kernel';
import { localKeys } from './hub-keys';
import { InMemoryKeyRows } from './in-memory-vault';
import type { KeysWanted, NewKeys } from './key-rows';
import { KeyedVault } from './keyed-vault';

/** Key rows that count the round trips. */
class CountedKeyRows extends InMemoryKeyRows {
  readonly trips: string[] = [];
  override find(wanted: KeysWanted) {
    this.trips.push(`find ${wanted.categories.join(' ')}`);
    return super.find(wanted);
  }
  override add(keys: NewKeys) {
    this.trips.push('add');
    return super.add(keys);
  }
}

const scope = {
  person: randomUUID() as PersonId,
  stream: `dossier-${randomUUID()}`,
  eventId: randomUUID(),
};
const anEvent = () => ({ ...scope, eventId: randomUUID() });

describe('round trips to the key store', () => {
  let clock = 0;
  const given = () => {
    const rows = new CountedKeyRows();
    const vault = new KeyedVault({
      rows,
      ...localKeys(randomBytes(32)),
      cache: { clock: () => clock },
    });
    return { rows, vault };
  };

  it('are two for all first sections of one command, and none for the next command', async () => {
    const { rows, vault } = given();
    await Promise.all([
      vault.seal(anEvent(), { guidance: { a: 1 } }),
      vault.seal(anEvent(), { contact: { a: 1 }, notes: { a: 1 } }),
    ]);
    expect(rows.trips).toEqual(['find contact guidance notes', 'add']);
    await vault.seal(anEvent(), { notes: { a: 2 } });
    expect(rows.trips).toHaveLength(2);
  });

  it('are one for everything that is opened at once', async () => {
    const { rows, vault } = given();
    const events = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const event = anEvent();
        return { event, sealed: await vault.seal(event, { notes: { a: 1 }, contact: { b: 2 } }) };
      }),
    );
    clock += 10_000;
    rows.trips.length = 0;
    await Promise.all(
      events.map(({ event, sealed }) => vault.open(event, sealed, ['notes', 'contact'])),
    );
    expect(rows.trips).toEqual(['find contact notes']);
  });

  it('are made again after seconds, so that a destroyed key is noticed', async () => {
    const { rows, vault } = given();
    const sealed = await vault.seal(scope, { notes: { a: 1 } });
    const at = '2026-11-23T09:00:00.000Z' as never;
    rows.destroyPerson(scope.person, at);
    clock += 4_999;
    expect(await vault.open(scope, sealed, ['notes'])).toEqual({ notes: { a: 1 } });
    clock += 1;
    expect(await vault.open(scope, sealed, ['notes'])).toEqual({ notes: { erased: true, at } });
  });

  it('hold no more streams at hand than agreed', async () => {
    const rows = new CountedKeyRows();
    const vault = new KeyedVault({
      rows,
      ...localKeys(randomBytes(32)),
      cache: { streams: 2, clock: () => 0 },
    });
    const streams = ['dossier-1', 'dossier-2', 'dossier-3'];
    const seal = (stream: string) => vault.seal({ ...scope, stream }, { notes: { a: 1 } });
    for (const stream of streams) await seal(stream);
    rows.trips.length = 0;
    await seal('dossier-3');
    await seal('dossier-1');
    expect(rows.trips).toEqual(['find notes']);
  });
});
