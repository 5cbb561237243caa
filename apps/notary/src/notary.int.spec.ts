import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkReceipt,
  LogReader,
  noteVerifier,
  openCheckpoint,
} from '@wisselzone/platform/merkle-log';
import { aSigner, openNotaryWorld, type NotaryWorld } from '../samples/notary-world.samples';
import { createNotary } from './app.module';
import { exportLog } from './verify/export-log';
import { verifyLog } from './verify/verify-log';

let world: NotaryWorld;
let reader: LogReader;
const signer = aSigner();
const known = [noteVerifier(signer.verifierKey)];

beforeAll(async () => {
  world = await openNotaryWorld();
  reader = new LogReader({ connectionString: world.doorUrl });
});
afterAll(async () => {
  await reader.close();
  await world.close();
});

const until = async (right: () => Promise<boolean>): Promise<void> => {
  for (;;) if (await right()) return;
};

const sizeOfLog = async (): Promise<number> => {
  const note = await reader.checkpoint();
  return note === undefined ? 0 : openCheckpoint(note, known).size;
};

describe('a notary', () => {
  it('puts events and access lines in the tree, 256 entries at a time, and signs each time', async () => {
    const notary = world.notary(signer);
    expect(await notary.round()).toBe(0);
    await world.happen(300, 200);
    await world.happen(400, 0);
    expect(await notary.round()).toBe(900);
    expect(await notary.round()).toBe(0);
    const [row] = await world.query(
      'select count(*)::int as signed, max(size)::int as size from notary.checkpoint',
    );
    expect(row).toEqual({ signed: 6, size: 900 });
    expect(await verifyLog(world.addresses, signer.verifierKey)).toEqual({
      ...{ entries: 900, checkpoints: 6, findings: [] },
    });
    await notary.stop();
  });

  it('gives each event a receipt that its text and the key alone prove', async () => {
    const notary = world.notary(signer);
    const happened = await world.happen(20, 3);
    expect(await reader.receiptOf(happened[0]?.eventId ?? '')).toBeUndefined();
    await notary.round();
    for (const { eventId, leaf } of happened) {
      const receipt = (await reader.receiptOf(eventId)) ?? '';
      expect(checkReceipt(receipt, leaf, known)).toMatchObject({ size: 923 });
      expect(Buffer.byteLength(receipt)).toBeLessThan(2_000);
    }
    await notary.stop();
  });

  it('goes on by itself, and one process at a time', async () => {
    const [first, second] = [world.notary(signer), world.notary(signer)];
    first.start();
    second.start();
    const before = await sizeOfLog();
    await world.happen(5, 5);
    await until(async () => (await sizeOfLog()) === before + 10);
    await first.stop();
    await world.happen(5, 5);
    await until(async () => (await sizeOfLog()) === before + 20);
    await second.stop();
    expect((await verifyLog(world.addresses, signer.verifierKey)).findings).toEqual([]);
  });

  it('refuses to sign with another key what was begun with one', async () => {
    await expect(world.notary(aSigner()).round()).rejects.toMatchObject({ code: 'inconsistent' });
  });

  it('is a process that migrates what it owns, signs and ends', async () => {
    const before = await sizeOfLog();
    const app = await createNotary({
      ...{ eventStore: world.url, accessLog: world.url, store: world.url, owner: world.ownerUrl },
      ...{ signer, everyMs: 20, logLevel: 'silent' },
    });
    await world.happen(3, 0);
    await until(async () => (await sizeOfLog()) === before + 3);
    await app.close();
    expect(await world.notary(signer).round()).toBe(0);
  });

  it('leaves an export that a machine without a hub can verify', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wisselzone-export-'));
    await exportLog(world.addresses, folder);
    const [event] = await world.query(
      'select event_id, leaf::text from event_store.event_log limit 1',
    );
    const receipt = (await reader.receiptOf(String(event?.['event_id']))) ?? '';
    writeFileSync(join(folder, 'receipts', 'one.tlog-proof'), receipt);
    writeFileSync(join(folder, 'receipts', 'one.entry.json'), String(event?.['leaf']));
    const program = 'libs/platform/merkle-log/verifier/verify.mjs';
    const said = execFileSync(process.execPath, [program, 'log', folder, signer.verifierKey]);
    expect(said.toString()).toMatch(/^accepted: 946 entries under \d+ checkpoints\n$/);
    rmSync(folder, { recursive: true });
  });
});

describe('the tables of a notary', () => {
  it.each([
    `update notary.entry set source = 'another'`,
    'delete from notary.checkpoint',
    `update notary.checkpoint set note = 'another'`,
    'delete from notary.tile',
    'update notary.last_signed set size = size - 1',
    `update notary.last_signed set root = sha256('another')`,
    `update notary.tile set hashes = sha256('another') where level = 0 and number = 0`,
    'truncate notary.last_signed',
  ])('refuse even their owner: %s', async (sql) => {
    await expect(world.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});
