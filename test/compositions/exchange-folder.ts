import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, until } from '@wisselzone/testing';
import { parse } from 'csv-parse/sync';
import { createAdapterFiles } from '../../apps/adapter-files/src/app.module';
import { provenToken } from './hub-client';
import type { TestHub } from './test-hub';

type Row = Readonly<Record<string, string>>;

/** An organisation that has nothing but a folder. */
export interface ExchangeFolder {
  /** Lays a file with these rows down; resolves with its receipt, row by row. */
  readonly ask: (operation: string, ...rows: readonly Row[]) => Promise<readonly Row[]>;
  /** What the rejects of all files say. */
  readonly rejects: () => readonly Row[];
  /** The events that were laid down for it, in order. */
  readonly events: () => readonly Row[];
  readonly close: () => Promise<void>;
}

const rowsIn = (folder: string): readonly Row[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .filter((name) => name.endsWith('.csv'))
        .flatMap((name): Row[] =>
          parse(readFileSync(join(folder, name)), { columns: true, delimiter: ';' }),
        )
    : [];

const csv = (rows: readonly Row[]): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((name) => `"${row[name] ?? ''}"`).join(','));
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}`;
};

/** The door for files at work for one organisation, over the hub's public door only. */
export const openExchangeFolder = async (
  hub: TestHub,
  hubUrl: string,
  organisation: string,
): Promise<ExchangeFolder> => {
  const folder = await mkdtemp(join(tmpdir(), 'wisselzone-exchange-'));
  const database = await testDatabase();
  const machine = randomUUID();
  const adapter = await createAdapterFiles({
    databaseUrl: database.url,
    hubUrl,
    organisation,
    token: () =>
      Promise.resolve(
        provenToken(hub.tokenFor({ organisation, role: 'system', subject: machine })),
      ),
    logLevel: 'silent',
    files: { path: folder, settleMs: 20, pollMs: 20 },
  });
  const inside = (name: string): string => join(folder, name);
  let number = 0;
  return {
    ask: async (operation, ...rows) => {
      await until('the folders', () => existsSync(inside('in')));
      number += 1;
      const name = `${operation}-${String(number).padStart(3, '0')}.csv`;
      writeFileSync(inside(`${name}.part`), csv(rows));
      renameSync(inside(`${name}.part`), join(inside('in'), name));
      await until(`${name} is done`, () => existsSync(join(inside('done'), name)));
      return parse(readFileSync(join(inside('receipts'), `${name}.receipt.csv`)), {
        columns: true,
        delimiter: ';',
      });
    },
    rejects: () => rowsIn(inside('rejects')),
    events: () => rowsIn(inside('events')),
    close: async () => {
      await adapter.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
};
