import { randomBytes } from 'node:crypto';
import { ReadStore } from '@wisselzone/platform/read-store';
import { tablesHolding, testDatabase, testRoles, type TestDatabase } from '@wisselzone/testing';
import { migrateReadModels } from '../../../../apps/projector/src/app.module';
import { Inbox } from './inbox';
import type { ArrivedMessage } from './inbox-message';

const hubKey = randomBytes(32);
const message = (id: string, lane = 'lane', text = `inhoud van ${id}`): ArrivedMessage => ({
  ...{ source: '/bron', id, lane },
  original: Buffer.from(text),
  content: Buffer.from(text),
});
const no = { reason: 'refused', owner: 'sender', problem: { status: 422 } } as const;

describe('what an organisation sent', () => {
  let database: TestDatabase;
  let store: ReadStore;
  let now = Date.parse('2026-03-02T09:00:00Z');
  let organisations = 0;
  beforeAll(async () => {
    database = await testDatabase();
    const asRole = await testRoles(database, ['wz_relay']);
    await migrateReadModels(database.url);
    store = await ReadStore.open({ url: asRole('wz_relay'), poolSize: 4 });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const inboxOf = (organisation: string, key = hubKey) =>
    new Inbox({ store, hubKey: key, clock: () => now }, organisation, 'kafka');
  const fresh = () => inboxOf(`organisatie-${String((organisations += 1))}`);
  const idsOf = (claimed: readonly { readonly id: string }[]) => claimed.map(({ id }) => id).sort();

  it('is given out once, the oldest of each lane, in order', async () => {
    const inbox = fresh();
    await inbox.receive([message('1', 'a'), message('2', 'a'), message('3', 'b')]);
    const [first, other] = await Promise.all([inbox.claim(), inbox.claim()]);
    const claimed = [...first, ...other];
    expect(idsOf(claimed)).toEqual(['1', '3']);
    expect(claimed.find(({ id }) => id === '1')?.original?.toString()).toBe('inhoud van 1');
    for (const { entry } of claimed) await inbox.accepted(entry, { id: entry });
    expect(idsOf(await inbox.claim())).toEqual(['2']);
  });

  it('is given out again when whoever had it died', async () => {
    const inbox = fresh();
    await inbox.receive([message('1')]);
    await inbox.claim();
    expect(await inbox.claim()).toEqual([]);
    now += 61_000;
    expect(idsOf(await inbox.claim())).toEqual(['1']);
  });

  it('waits behind nobody of another lane, however many of those are in hand', async () => {
    const inbox = fresh();
    const ids = Array.from({ length: 20 }, (_, nth) => `van-${String(nth)}`);
    await inbox.receive(ids.map((id) => message(id, id)));
    const first = idsOf(await inbox.claim());
    expect(first).toEqual(ids.slice(0, 16).sort());
    expect([...first, ...idsOf(await inbox.claim())].sort()).toEqual([...ids].sort());
  });

  it('waits until its time, and its lane with it', async () => {
    const inbox = fresh();
    await inbox.receive([message('1'), message('2')]);
    const [first] = await inbox.claim();
    await inbox.later(first!.entry, new Date(now + 5_000));
    expect(await inbox.claim()).toEqual([]);
    expect((await inbox.nextAt())?.getTime()).toBe(now + 5_000);
    now += 5_000;
    expect(idsOf(await inbox.claim())).toEqual(['1']);
  });

  it('is known by its number: the same again is answered again, other content never takes its place', async () => {
    const inbox = fresh();
    await inbox.receive([message('1')]);
    const [first] = await inbox.claim();
    await inbox.accepted(first!.entry, { id: 'x' });
    const [answer] = await inbox.unanswered();
    await inbox.told(answer!);
    expect(await inbox.unanswered()).toEqual([]);
    await inbox.receive([message('1')]);
    expect(await inbox.unanswered()).toEqual([answer]);
    await inbox.receive([message('1', 'lane', 'iets anders')]);
    const [other] = await inbox.claim();
    expect(other).toMatchObject({ id: '1', reused: true });
  });

  it('goes on behind what is refused, which stays with its bytes', async () => {
    const inbox = fresh();
    await inbox.receive([message('1'), message('2')]);
    const [first] = await inbox.claim();
    await inbox.quarantine(first!.entry, no);
    expect(idsOf(await inbox.claim())).toEqual(['2']);
    expect(await inbox.unanswered()).toMatchObject([
      { id: '1', accepted: false, body: { status: 422, quarantine: first!.entry } },
    ]);
  });

  it('is answered anew after another outcome, never the old outcome again', async () => {
    const inbox = fresh();
    await inbox.receive([message('1')]);
    const [first] = await inbox.claim();
    await inbox.quarantine(first!.entry, no);
    const [answer] = await inbox.unanswered();
    await inbox.told({ ...answer!, outcome: answer!.outcome - 1 });
    expect(await inbox.unanswered()).toEqual([answer]);
  });

  it('can be read nowhere in the database, and is gone once accepted', async () => {
    const inbox = fresh();
    await inbox.receive([message('1', 'lane', 'KANARIE-IN-DE-INBOX')]);
    expect(await tablesHolding(database.url, ['KANARIE-IN-DE-INBOX'])).toEqual([]);
    const [first] = await inbox.claim();
    await inbox.accepted(first!.entry, {});
    const [row] = await store.inTenant(`organisatie-${String(organisations)}`, (rows) =>
      rows.query<{ bytes: Buffer | null }>('select bytes from door.inbox'),
    );
    expect(row).toEqual({ bytes: null });
  });

  it('is forgotten with the dossier that it is about, and what came later is not', async () => {
    const inbox = fresh();
    const dossier = '7d7f3b52-3f5c-4f0e-8f0f-2a5d3c1b9e10';
    for (const id of ['1', '2']) {
      await inbox.receive([{ ...message(id), dossier }, message(`${id}-elsewhere`, 'other')]);
      for (const { entry } of await inbox.claim()) await inbox.quarantine(entry, no);
      now += 1_000;
    }
    expect(await inbox.heldDossiers()).toEqual([dossier]);
    await inbox.forget(dossier, new Date(now - 1_500));
    const rows = await store.inTenant(`organisatie-${String(organisations)}`, (tenant) =>
      tenant.query('select message, state, bytes is null as gone from door.inbox order by message'),
    );
    expect(rows).toEqual([
      { message: '1', state: 'discarded', gone: true },
      { message: '1-elsewhere', state: 'quarantined', gone: false },
      { message: '2', state: 'quarantined', gone: false },
      { message: '2-elsewhere', state: 'quarantined', gone: false },
    ]);
  });

  it('is opened by nobody without the key, and by no other organisation', async () => {
    const inbox = fresh();
    await inbox.receive([message('1')]);
    const stranger = inboxOf(`organisatie-${String(organisations)}`, randomBytes(32));
    expect((await stranger.claim())[0]?.original).toBeUndefined();
    expect(await inboxOf('een-andere').claim()).toEqual([]);
  });
});
