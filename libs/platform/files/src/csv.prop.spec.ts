import fc from 'fast-check';
import { cellsOf, csvOf, decoded, delimiterOf, recordsOf, type Delimiter } from './index';

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? '200') };
const columns = ['a', 'b', 'c'] as const;
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ';', ',', '"', '""', 'a\r\nb', 'é', ' spaces ', '\ufeff'),
);
const rows = fc.array(fc.record({ a: cell, b: cell, c: cell }));
const delimiter = fc.constantFrom<Delimiter>(';', ',');

const readBack = (file: Buffer, between: Delimiter): unknown =>
  recordsOf(file).map(({ bytes }) => cellsOf(bytes, between));

it('reads back every file as it was written, with both delimiters, with and without a byte order mark', () => {
  fc.assert(
    fc.property(rows, delimiter, fc.boolean(), (given, between, marked) => {
      const text = csvOf(columns, given, between);
      const file = Buffer.from(marked ? `\ufeff${text}` : text);
      expect(readBack(file, between)).toEqual([
        [...columns],
        ...given.map((row) => columns.map((name) => row[name])),
      ]);
    }),
    RUNS,
  );
});

it('finds the delimiter of every header', () => {
  fc.assert(
    fc.property(delimiter, (between) => {
      const [header] = recordsOf(Buffer.from(csvOf(['a', 'with , and ;', 'c'], [], between)));
      expect(delimiterOf(header?.bytes ?? Buffer.alloc(0))).toBe(between);
    }),
    RUNS,
  );
});

it('reads what older systems write: Windows-1252', () => {
  const file = Buffer.from([0x61, 0x3b, 0x62, 0x0a, 0xe9, 0x3b, 0x80, 0x0a]);
  expect(readBack(file, ';')).toEqual([
    ['a', 'b'],
    ['é', '€'],
  ]);
});

it('cuts a file into records that keep their bytes, whatever stands in them', () => {
  const file = Buffer.from('\ufeffa;b\r\n1;"x\r\ny"\r\n2;"open\r\n3;é\n');
  expect(recordsOf(file).map(({ line, bytes }) => [line, decoded(bytes)])).toEqual([
    [1, 'a;b'],
    [2, '1;"x\r\ny"'],
    [4, '2;"open'],
    [5, '3;é'],
  ]);
  expect(cellsOf(Buffer.from('2;"open'))).toBeUndefined();
});
