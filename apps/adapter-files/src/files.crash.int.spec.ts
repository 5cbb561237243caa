import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdapterDatabase, Inbox, type CollectingDesk } from '@wisselzone/platform/adapter';
import { testDatabase, type TestDatabase } from '@wisselzone/testing';
import { ExchangeFolders } from './exchange-folders';
import { FileBook } from './file-book';
import { FilesIntake } from './files.intake';

class Killed extends Error {}

/** What one process does between two calls of its stores ends with it: the same calls, of which one is the last. */
const dyingAt = <Port extends object>(port: Port, last: { calls: number }): Port =>
  new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        if (last.calls <= 0) throw new Killed();
        last.calls -= 1;
        return Reflect.apply(member, target, args);
      };
    },
  });

const ROWS = 3;
let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wisselzone-crash-'));
  mkdirSync(join(folder, 'taken'));
  database = await testDatabase();
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

it('loses no row and stores none twice, after whichever call the process is killed', async () => {
  const now = (): Date => new Date();
  const db = await AdapterDatabase.open(database.url);
  const book = await FileBook.open(database.url);
  const inbox = new Inbox(db, now);
  const folders = new ExchangeFolders({ path: folder, settleMs: 0 }, now);
  const take = async (calls: number): Promise<boolean> => {
    const left = { calls };
    const desk = {
      inbox: dyingAt(inbox, left),
      wake: { ring: () => undefined },
    } as unknown as CollectingDesk;
    const intake = new FilesIntake(dyingAt(folders, left), dyingAt(book, left), now);
    try {
      await intake.takeAll(desk);
      return true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      return false;
    }
  };
  let killed = 0;
  for (let calls = 0, whole = false; !whole; calls += 1) {
    const rows = Array.from({ length: ROWS }, (_, at) => `d;${String(calls)}-${String(at)}`);
    const name = `recordNote-${String(calls)}.csv`;
    writeFileSync(join(folder, 'taken', name), ['dossier;text', ...rows, ''].join('\n'));
    whole = await take(calls);
    if (!whole) killed += 1;
    await take(Number.POSITIVE_INFINITY);
    const stored = await db.query(
      `select from adapter.inbox where bytes like convert_to($1, 'UTF8')`,
      [`%"${String(calls)}-_"%`],
    );
    expect(stored.rows).toHaveLength(ROWS);
    rmSync(join(folder, 'taken', name));
  }
  expect(killed).toBeGreaterThan(3 * ROWS);
  const { rows } = await db.query('select from files.row');
  expect(rows).toHaveLength((killed + 1) * ROWS);
  await book.close();
  await db.close();
});
