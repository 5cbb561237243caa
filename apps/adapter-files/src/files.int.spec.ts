import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Adapter } from '@wisselzone/platform/adapter';
import { HubClient } from '@wisselzone/platform/hub-client';
import { RecordingHub, testDatabase, until, type TestDatabase } from '@wisselzone/testing';
import { ExchangeFolders } from './exchange-folders';
import { FileBook } from './file-book';
import { FilesPartner } from './files.partner';

const organisation = '11111111-1111-4111-8111-111111111111';
const dossier = '33333333-3333-4333-8333-333333333333';

let hub: RecordingHub;
let database: TestDatabase;
let adapter: Adapter;
let folder: string;

const startAdapter = async (): Promise<void> => {
  const now = (): Date => new Date();
  const folders = new ExchangeFolders({ path: folder, settleMs: 20 }, now);
  const book = await FileBook.open(database.url);
  adapter = await Adapter.start({
    databaseUrl: database.url,
    hub: new HubClient({ url: hub.url, token: () => Promise.resolve('t'), timeoutMs: 2000 }),
    organisation,
    partner: new FilesPartner(folders, book, 10, now),
    feedWaitSeconds: 0,
    backoff: { firstMs: 20, longestMs: 100 },
  });
};

const put = (name: string, content: string | Buffer, into = 'in'): void => {
  mkdirSync(join(folder, into), { recursive: true });
  writeFileSync(join(folder, into, `${name}.part`), content);
  renameSync(join(folder, into, `${name}.part`), join(folder, into, name));
};
const notes = (...rows: readonly (readonly [string, string])[]): string =>
  ['sourceMessageId;dossier;text', ...rows.map(([id, text]) => `${id};${dossier};${text}`)].join(
    '\r\n',
  );
const inFolder = (name: string): readonly string[] => {
  const path = join(folder, name);
  return existsSync(path) ? readdirSync(path).sort() : [];
};
const textOf = (inside: string, name: string): string =>
  readFileSync(join(folder, inside, name), 'utf8');
const rowsOf = (inside: string, name: string): readonly string[] =>
  textOf(inside, name).trim().split('\r\n').slice(1);
const done = (name: string): Promise<void> =>
  until(`${name} is done`, () => inFolder('done').includes(name));
const refused = (): Promise<void> =>
  until('a file in quarantine', () => inFolder('quarantine').length === 2);
const said = (): readonly unknown[] => hub.commands.map(({ body }) => body['text']);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wisselzone-files-'));
  hub = await new RecordingHub().start();
  database = await testDatabase();
  await startAdapter();
});
afterEach(async () => {
  await adapter.stop();
  await hub.stop();
  await database.drop();
  rmSync(folder, { recursive: true });
});

it('asks the rows of a file in their order and says what the hub made of each', async () => {
  put('recordNote-1.csv', Buffer.from(notes(['1', 'Café'], ['2', 'b']), 'latin1'));
  await done('recordNote-1.csv');
  expect(hub.commands).toMatchObject([
    { path: `/dossiers/${dossier}/notes`, body: { text: 'Café', sourceMessageId: '1' } },
    { body: { text: 'b' } },
  ]);
  const [first = '', second = ''] = rowsOf('receipts', 'recordNote-1.csv.receipt.csv');
  expect(first.split(';').slice(4)).toEqual(['2', '1', 'accepted', hub.idOf(/notes$/)]);
  expect(second.split(';').slice(4, 7)).toEqual(['3', '2', 'accepted']);
  expect(inFolder('rejects')).toEqual([]);
  expect((await adapter.figures()).quarantined).toBe(0);
});

it('says of each refused row line, field, rule and advice, and does the others', async () => {
  hub.refusals = [{ path: /\/steps$/, status: 422, code: 'purposeForbidden' }];
  const step = `sourceMessageId;dossier;takenOn;text\r\nS;${dossier};2026-03-02;x`;
  put('recordNote-1.csv', `${notes(['1', ''], ['2', 'b'])}\r\nbroken`);
  put('recordStep-1.csv', step);
  await done('recordNote-1.csv');
  await done('recordStep-1.csv');
  expect(said()).toEqual(['b']);
  const rejects = rowsOf('rejects', 'recordNote-1.csv.rejects.csv');
  expect(rejects).toEqual([
    '2;1;text;required;;Fill the cell and send the row in a new file',
    '4;;row;rowNotReadable;;Mend the row and send it in a new file',
  ]);
  expect(rowsOf('rejects', 'recordStep-1.csv.rejects.csv')[0]).toMatch(
    /^2;S;hub;purposeForbidden;purposeForbidden;.+/,
  );
});

it('knows a file by its content and answers it again; another one of its name it does not take', async () => {
  put('recordNote-1.csv', notes(['1', 'a']));
  await done('recordNote-1.csv');
  put('recordNote-2.csv', notes(['1', 'a']));
  await done('recordNote-2.csv');
  expect(rowsOf('receipts', 'recordNote-2.csv.receipt.csv')[0]).toContain(
    ';recordNote-1.csv;2;1;accepted;',
  );
  put('recordNote-1.csv', notes(['2', 'other']));
  await refused();
  expect(said()).toEqual(['a']);
  const reason = inFolder('quarantine').find((name) => name.endsWith('.reason.csv')) ?? '';
  expect(rowsOf('quarantine', reason)[0]).toMatch(
    /^recordNote-1.csv;file;nameTaken;"Give each file/,
  );
});

it('does a row once by its number, in whatever file it stands, and asks a mended one again', async () => {
  hub.refusals = [{ path: /\/notes$/, status: 422, code: 'textMissing' }];
  put('recordNote-1.csv', notes(['1', 'wrong']));
  await done('recordNote-1.csv');
  hub.refusals = [];
  put('recordNote-2.csv', notes(['1', 'right'], ['2', 'b']));
  await done('recordNote-2.csv');
  put('recordNote-3.csv', notes(['1', 'right'], ['2', 'changed'], ['3', 'c']));
  await done('recordNote-3.csv');
  expect(said()).toEqual(['right', 'b', 'c']);
  expect(rowsOf('rejects', 'recordNote-3.csv.rejects.csv')).toEqual([
    expect.stringMatching(/^3;2;sourceMessageId;sourceMessageIdTaken;;Give the row/),
  ]);
});

it('lets a row name what an earlier one made, also of another file', async () => {
  put('registerPerson-1.csv', 'sourceMessageId;identity.givenName\r\nP1;Test');
  put('registerPerson-2.csv', 'sourceMessageId;identity.givenName\r\nP2;Test');
  await done('registerPerson-2.csv');
  put('openDossier-1.csv', 'sourceMessageId,person\r\nD1,own:P1\r\nD2,own:nobody');
  await done('openDossier-1.csv');
  expect(hub.commands.at(-1)?.body).toMatchObject({ person: hub.idOf(/persons$/) });
  expect(rowsOf('rejects', 'openDossier-1.csv.rejects.csv')[0]).toContain('3;D2;sourceMessageId;');
});

it('keeps what cannot be read in quarantine, with the reason', async () => {
  put('recordNote-1.xml', '<!DOCTYPE rows [<!ENTITY x "y">]><rows/>');
  await refused();
  const [kept = '', reason = ''] = inFolder('quarantine');
  expect(kept).toMatch(/^[0-9a-f]{12}-recordNote-1\.xml$/);
  expect(textOf('quarantine', kept)).toContain('DOCTYPE');
  expect(rowsOf('quarantine', reason)[0]).toMatch(/;file;dtdForbidden;"Write the XML without them/);
  expect((await adapter.inbox.quarantined()).map(({ faults }) => faults[0]?.rule)).toEqual([
    'dtdForbidden',
  ]);
});

it('leaves a file alone that is still being written', async () => {
  await until('the folders', () => inFolder('in').length === 0 && existsSync(join(folder, 'in')));
  writeFileSync(join(folder, 'in', 'recordNote-1.csv.part'), notes(['1', 'a']));
  put('recordNote-0.csv', notes(['0', 'first']));
  await done('recordNote-0.csv');
  appendFileSync(join(folder, 'in', 'recordNote-1.csv.part'), `\r\n2;${dossier};b`);
  renameSync(join(folder, 'in', 'recordNote-1.csv.part'), join(folder, 'in', 'recordNote-1.csv'));
  await done('recordNote-1.csv');
  expect(said()).toEqual(['first', 'a', 'b']);
});

it('begins again where a process ended between the claim and the first row, and while the hub was away', async () => {
  await adapter.stop();
  put('recordNote-1.csv', notes(['', 'a'], ['', 'b']), 'taken');
  hub.away = true;
  await startAdapter();
  await until('both rows wait', async () => (await adapter.figures()).toHub.waiting === 2);
  await adapter.stop();
  hub.away = false;
  hub.loseAnswers = 1;
  await startAdapter();
  await done('recordNote-1.csv');
  expect(said()).toEqual(['a', 'b']);
  expect(new Set(hub.commands.map(({ key }) => key)).size).toBe(2);
});

it('lays the thin events of the feed in files, each once, whatever became of the folder meanwhile', async () => {
  await until('the folders', () => existsSync(join(folder, 'events')));
  renameSync(folder, `${folder}-away`);
  const ids = [
    hub.happen(dossier, {
      type: 'NoteRecorded',
      by: organisation,
      sections: { notes: { text: 'x' } },
    }),
  ];
  ids.push(hub.happen(dossier, { type: 'StepRecorded', by: organisation }));
  await until('a turn that failed', async () => (await adapter.figures()).quarantined === 0);
  renameSync(`${folder}-away`, folder);
  await until(
    'all events',
    () => inFolder('events').flatMap((name) => rowsOf('events', name)).length >= 2,
  );
  const rows = inFolder('events').flatMap((name) => rowsOf('events', name));
  expect(rows.map((row) => row.split(';')[1])).toEqual(ids);
  expect(rows[0]).toContain(`;be.wisselzone.hub.v1.notes.notify.recorded;`);
  expect((await adapter.figures()).toPartner).toEqual({ waiting: 0, parked: 0, held: 0 });
});
