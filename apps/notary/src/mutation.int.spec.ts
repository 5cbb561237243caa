import fc from 'fast-check';
import { checkReceipt, LogReader, noteVerifier } from '@wisselzone/platform/merkle-log';
import { aSigner, openNotaryWorld, type NotaryWorld } from '../samples/notary-world.samples';
import { verifyLog } from './verify/verify-log';

const OF_EACH = 200;
const SEED = 20261122;

let world: NotaryWorld;
const signer = aSigner();
const known = [noteVerifier(signer.verifierKey)];

beforeAll(async () => {
  world = await openNotaryWorld();
  const notary = world.notary(signer);
  for (let round = 0; round < 6; round += 1) {
    await world.happen(8, 5);
    await notary.round();
  }
  await notary.stop();
});
afterAll(() => world.close());

/** Another character of the same kind in one place: JSON stays JSON where that is possible. */
const changed = (text: string, at: number, step: number): string => {
  const place = at % text.length;
  const kinds = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const kind = kinds.find((one) => one.includes(text[place] ?? ''));
  if (!kind) return changed(text, place + 1, step);
  const next = (kind.indexOf(text[place] ?? '') + 1 + (step % (kind.length - 1))) % kind.length;
  return text.slice(0, place) + (kind[next] ?? '') + text.slice(place + 1);
};

/** A column that whoever has the whole database can change, and the type it has. */
type Target = readonly [table: string, column: string, type: string];

const EVENTS: readonly Target[] = [
  ['event_store.event_log', 'leaf', 'json'],
  ['event_store.event_log', 'sealed', 'json'],
  ['event_store.event_log', 'type', 'text'],
  ['event_store.event_log', 'stream_id', 'text'],
  ['event_store.event_log', 'event_id', 'uuid'],
];
const ACCESS_LOG: readonly Target[] = [
  ['access_log.line', 'line', 'json'],
  ['access_log.line', 'organisation', 'uuid'],
  ['access_log.line', 'person', 'uuid'],
  ['access_log.line', 'dossier', 'uuid'],
  ['access_log.line', 'recorded_at', 'timestamptz'],
];
const TILES: readonly Target[] = [['notary.tile', 'hashes', 'bytea']];
const CHECKPOINTS: readonly Target[] = [
  ['notary.checkpoint', 'note', 'text'],
  ['notary.last_signed', 'root', 'bytea'],
];

/** Numbers that stand for a choice; the same every run. */
const choices = (seed: number): (() => number) => {
  const some = fc.sample(fc.nat(), { numRuns: OF_EACH * 6, seed });
  let used = 0;
  return () => some[used++ % some.length] ?? 0;
};

const pick = <Item>(items: readonly Item[], choice: number): Item => {
  const item = items[choice % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

/** What the value becomes; a hash is changed as bytes, the rest as text, and a moment by its seconds. */
const spoiled = (value: string, type: string, choose: () => number): string => {
  if (type === 'timestamptz')
    return new Date(Date.parse(value) + 1 + (choose() % 9e6)).toISOString();
  return type === 'bytea'
    ? changed(value, 2 + choose(), choose())
    : changed(value, choose(), choose());
};

/** Changes one value behind every trigger, looks, and puts it back. */
const findingsAfter = async (targets: readonly Target[], choose: () => number): Promise<number> => {
  const [table, column, type] = pick(targets, choose());
  const rows = await world.query(`select ctid::text as at, ${column}::text as value from ${table}`);
  const row = pick(rows, choose()) as { at: string; value: string };
  const value = spoiled(row.value, type, choose);
  const [moved] = await world
    .query(
      `update ${table} set ${column} = $1::text::${type} where ctid = $2::tid returning ctid::text as at`,
      [value, row.at],
    )
    .catch(() => []);
  // Not every text is a value of the column: that change cannot be made, so another is.
  if (!moved) return findingsAfter(targets, choose);
  const { findings } = await verifyLog(world.addresses, signer.verifierKey);
  await world.query(`update ${table} set ${column} = $1::text::${type} where ctid = $2::tid`, [
    row.value,
    moved['at'],
  ]);
  return findings.length;
};

describe('number 5: a single change, made by somebody with the whole database', () => {
  beforeAll(() => world.query(`set session_replication_role = replica`));

  it.each([
    ['an event', EVENTS, 1],
    ['a line of the access log', ACCESS_LOG, 2],
    ['a tile', TILES, 3],
    ['a checkpoint', CHECKPOINTS, 4],
  ] as const)(
    'is found 200 times of 200 in %s',
    async (_, targets, seed) => {
      const choose = choices(SEED + seed);
      let found = 0;
      for (let nth = 0; nth < OF_EACH; nth += 1)
        if ((await findingsAfter(targets, choose)) > 0) found += 1;
      expect(found).toBe(OF_EACH);
      expect((await verifyLog(world.addresses, signer.verifierKey)).findings).toEqual([]);
    },
    240_000,
  );

  it('is found 200 times of 200 in a receipt or its entry', async () => {
    const reader = new LogReader({ connectionString: world.doorUrl });
    const choose = choices(SEED + 5);
    const events = await world.query(
      'select event_id, leaf::text as leaf from event_store.event_log',
    );
    let found = 0;
    for (let nth = 0; nth < OF_EACH; nth += 1) {
      const { event_id: id, leaf } = pick(events, choose()) as { event_id: string; leaf: string };
      const receipt = (await reader.receiptOf(id)) ?? '';
      expect(checkReceipt(receipt, leaf, known).origin).toBe(signer.name);
      const onReceipt = nth % 2 === 0;
      const given = onReceipt
        ? ([changed(receipt, choose(), choose()), leaf] as const)
        : ([receipt, changed(leaf, choose(), choose())] as const);
      try {
        checkReceipt(...given, known);
      } catch {
        found += 1;
      }
    }
    await reader.close();
    expect(found).toBe(OF_EACH);
  });

  it('is found when a row is gone, or one is put in', async () => {
    const holes = [
      'delete from event_store.event_log where position = 7',
      'delete from access_log.line where line_no = 3',
      'delete from notary.entry where index = 5',
      'delete from notary.tile',
      'delete from notary.checkpoint where size = (select max(size) from notary.checkpoint)',
      `insert into notary.entry select max(index) + 1, 'event', '999', null from notary.entry`,
    ];
    for (const hole of holes) {
      const table = /(?:from|into) (\S+)/.exec(hole)?.[1] ?? '';
      await world.query(`create table kept as select * from ${table}`);
      await world.query(hole);
      const { findings } = await verifyLog(world.addresses, signer.verifierKey);
      expect({ hole, found: findings.length > 0 }).toEqual({ hole, found: true });
      await world.query(`delete from ${table}`);
      await world.query(`insert into ${table} select * from kept`);
      await world.query('drop table kept');
    }
    expect((await verifyLog(world.addresses, signer.verifierKey)).findings).toEqual([]);
  });
});
