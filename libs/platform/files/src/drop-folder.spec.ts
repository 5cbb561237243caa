import { mkdtemp, rm, symlink, writeFile, readdir, readFile, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DropFolder, moveFile, readXml, writeWhole } from './index';

let folder: string;
let now = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselzone-drop-'));
});
afterEach(() => rm(folder, { recursive: true }));

const dropFolder = (): DropFolder => new DropFolder(folder, { settleMs: 5_000, now: () => now });

describe('a folder in which others lay files', () => {
  it('leaves a file alone as long as it grows', async () => {
    const drop = dropFolder();
    await writeFile(join(folder, 'a.csv'), 'half');
    expect(await drop.whole(['.csv'])).toEqual([]);
    now += 4_999;
    await writeFile(join(folder, 'a.csv'), 'half and more');
    expect(await drop.whole(['.csv'])).toEqual([]);
    now += 4_999;
    expect(await drop.whole(['.csv'])).toEqual([]);
    now += 1;
    expect(await drop.whole(['.csv'])).toEqual(['a.csv']);
  });

  it('leaves a file alone that is written over with as many bytes', async () => {
    const drop = dropFolder();
    await writeFile(join(folder, 'a.csv'), 'one');
    await drop.whole(['.csv']);
    now += 5_000;
    await writeFile(join(folder, 'a.csv'), 'two');
    await utimes(join(folder, 'a.csv'), new Date(), new Date(2_000));
    expect(await drop.whole(['.csv'])).toEqual([]);
  });

  it('sees no folders, links and files with half a name', async () => {
    await writeFile(join(folder, 'b.CSV.part'), 'x');
    await writeFile(join(folder, 'a.CSV'), 'x');
    await symlink('/etc/hostname', join(folder, 'c.csv'));
    const drop = dropFolder();
    await drop.whole(['.csv']);
    now += 5_000;
    expect(await drop.whole(['.csv'])).toEqual(['a.CSV']);
  });
});

it('writes a file whole under its own name, and moves it in one step', async () => {
  await writeWhole(folder, 'a.csv', 'first');
  await writeWhole(folder, 'a.csv', 'second');
  expect(await readdir(folder)).toEqual(['a.csv']);
  await moveFile(folder, join(folder, 'done'), 'a.csv');
  expect(await readFile(join(folder, 'done', 'a.csv'), 'utf8')).toBe('second');
});

describe('XML of others', () => {
  it('is read with every value as text', () => {
    const read = readXml(Buffer.from('<rows a="1"><row><n>007</n><t>a &amp; b</t></row></rows>'));
    expect(read).toEqual({
      ok: true,
      roots: { rows: { '@a': '1', row: { n: '007', t: 'a & b' } } },
    });
  });

  it.each([
    [
      'a DTD',
      '<!DOCTYPE rows [<!ENTITY x SYSTEM "file:///etc/hostname">]><rows>&x;</rows>',
      'dtdForbidden',
    ],
    ['a tag that is not closed', '<rows><row></rows>', 'notWellFormed'],
  ])('is refused with %s', (_, text, code) => {
    expect(readXml(Buffer.from(text))).toEqual({ ok: false, code });
  });

  it('is refused in another encoding than UTF-8', () => {
    expect(readXml(Buffer.from([0x3c, 0x61, 0x3e, 0xe9]))).toEqual({ ok: false, code: 'notUtf8' });
  });
});
