import { commandOf } from './files.mapping';
import { readFileNamed } from './files.reading';

const csv = (name: string, ...lines: readonly string[]) =>
  readFileNamed(name, Buffer.from(lines.join('\r\n')));

describe('a file that is refused as a whole', () => {
  it.each([
    ['a name that is no command', 'notes.csv', 'text', 'file', 'unknownOperation'],
    [
      'a command that only the hub itself gives',
      'registerOrganisation.csv',
      'id',
      'file',
      'unknownOperation',
    ],
    ['nothing in it', 'recordNote.csv', '', 'file', 'notReadable'],
    [
      'a column that the command has not',
      'recordNote-1.csv',
      'dossier;txt',
      'txt',
      'unknownColumn',
    ],
    ['a column twice', 'recordNote-1.csv', 'dossier;text;text', 'text', 'columnTwice'],
    ['a column too few', 'recordNote-1.csv', 'dossier', 'text', 'columnMissing'],
    ['XML with a DTD', 'recordNote-1.xml', '<!DOCTYPE rows><rows/>', 'file', 'dtdForbidden'],
    ['XML that is not whole', 'recordNote-1.xml', '<rows><row></rows>', 'file', 'notReadable'],
    ['another root', 'recordNote-1.xml', '<notes/>', 'file', 'notReadable'],
  ])('has %s', (_, name, text, field, rule) => {
    expect(csv(name, text)).toEqual({ ok: false, fault: { field, rule } });
  });

  it('has more than 5000 rows', () => {
    const rows = Array.from({ length: 5001 }, () => '1;2');
    expect(csv('recordNote-1.csv', 'dossier;text', ...rows)).toEqual({
      ok: false,
      fault: { field: 'file', rule: 'tooLarge' },
    });
  });
});

it('reads commas and semicolons, and keeps a row that cannot be read beside the others', () => {
  const read = csv('recordNote-1.csv', 'dossier,text', 'd1,"a, b"', 'd2', 'd3,c');
  expect(read).toMatchObject({
    ok: true,
    rows: [
      { line: 2, row: { operation: 'recordNote', cells: { dossier: 'd1', text: 'a, b' } } },
      { line: 3, faults: [{ field: 'row', rule: 'rowNotReadable' }] },
      { line: 4, row: { cells: { dossier: 'd3', text: 'c' } } },
    ],
  });
});

describe('a row as a command', () => {
  const of = (operation: string, cells: Readonly<Record<string, string>>) =>
    commandOf({ operation, cells });

  it('names every empty cell that must be filled, and every cell that is no such value', () => {
    expect(of('recordMeasurement', { level: 'high' })).toMatchObject({
      ok: false,
      faults: expect.arrayContaining([
        { field: 'level', rule: 'mustBeNumber' },
        { field: 'dossier', rule: 'required' },
      ]) as unknown,
    });
  });

  it('finds what an earlier row made by the number that row had', () => {
    const cells = { dossier: 'own:D1', text: 'own:this is only text', sourceMessageId: 'N1' };
    expect(of('recordNote', cells)).toMatchObject({
      commands: [
        {
          path: ['dossiers', { ref: 'own', kind: 'sourceMessageId', id: 'D1' }, 'notes'],
          body: { text: 'own:this is only text', sourceMessageId: 'N1' },
          remembers: { kind: 'sourceMessageId', partnerId: 'N1' },
        },
      ],
    });
  });
});
