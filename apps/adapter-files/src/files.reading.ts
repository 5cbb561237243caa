import { fileOperations } from '@wisselzone/contracts';
import type { Fault } from '@wisselzone/platform/adapter';
import {
  cellsOf,
  delimiterOf,
  readXml,
  recordsOf,
  type CsvRecord,
  type Delimiter,
} from '@wisselzone/platform/files';
import { columnNamed } from './files.columns';
import type { FileRow, ReadFile, ReadRow } from './files.types';

/** No file is larger than this, in bytes and in rows. */
export const LARGEST = 5 * 1024 * 1024;
const MOST_ROWS = 5000;
/** `requestReferral-2026-11-25.csv`: the command, then whatever the sender likes. */
const FILE_NAME = /^([A-Za-z]+)(?:[-_. ].*)?\.(?:csv|xml)$/i;

const refused = (field: string, rule: string): ReadFile => ({ ok: false, fault: { field, rule } });
const FILE = 'file';

const operationIn = (name: string): string => FILE_NAME.exec(name)?.[1] ?? '';

/** Cuts a file into rows, as its name says what they ask. Nothing of a file that is refused was done. */
export const readFileNamed = (name: string, bytes: Buffer): ReadFile => {
  const operation = operationIn(name);
  if (!Object.hasOwn(fileOperations, operation)) return refused(FILE, 'unknownOperation');
  if (bytes.length > LARGEST) return refused(FILE, 'tooLarge');
  const rowsOf = name.toLowerCase().endsWith('.csv') ? csvRows : xmlRows;
  const read = rowsOf(operation, bytes);
  return read.ok && read.rows.length > MOST_ROWS ? refused(FILE, 'tooLarge') : read;
};

const wrongWithHeader = (operation: string, header: readonly string[]): Fault | undefined => {
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== undefined) return { field: twice, rule: 'columnTwice' };
  const unknown = header.find((name) => !columnNamed(operation, name));
  if (unknown !== undefined) return { field: unknown, rule: 'unknownColumn' };
  const columns = Object.entries(fileOperations[operation]?.columns ?? {});
  const missing = columns.find(([name, { required }]) => required && !header.includes(name));
  return missing && { field: missing[0], rule: 'columnMissing' };
};

const headerOf = (first: CsvRecord | undefined, delimiter: Delimiter): readonly string[] =>
  (first && cellsOf(first.bytes, delimiter))?.map((name) => name.trim()) ?? [];

const csvRows = (operation: string, bytes: Buffer): ReadFile => {
  const [first, ...records] = recordsOf(bytes);
  const delimiter = delimiterOf(first?.bytes ?? bytes);
  const header = headerOf(first, delimiter);
  if (header.length === 0) return refused(FILE, 'notReadable');
  const fault = wrongWithHeader(operation, header);
  if (fault) return { ok: false, fault };
  const rowOf = ({ line, bytes: record }: CsvRecord): ReadRow => {
    const cells = cellsOf(record, delimiter);
    if (cells?.length !== header.length)
      return { line, bytes: record, faults: [{ field: 'row', rule: 'rowNotReadable' }] };
    return { line, row: rowFrom(operation, pairs(header, cells)) };
  };
  return { ok: true, rows: records.map(rowOf) };
};

const pairs = (
  header: readonly string[],
  cells: readonly string[],
): readonly (readonly [string, string])[] =>
  header.map((name, at) => [name, cells[at]?.trim() ?? ''] as const);

/** Empty cells say nothing; columns are kept in one order, so that the same row is the same however it was written. */
const rowFrom = (operation: string, named: readonly (readonly [string, string])[]): FileRow => ({
  operation,
  cells: Object.fromEntries(
    named.filter(([, cell]) => cell !== '').sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
});

const xmlRows = (operation: string, bytes: Buffer): ReadFile => {
  const document = readXml(bytes);
  if (!document.ok)
    return refused(FILE, document.code === 'dtdForbidden' ? 'dtdForbidden' : 'notReadable');
  const { rows } = document.roots;
  if (rows === undefined) return refused(FILE, 'notReadable');
  return {
    ok: true,
    rows: rowElements(rows).map((one, at) => ({
      line: at + 1,
      row: rowFrom(operation, cellsIn(operation, one, '')),
    })),
  };
};

/** Empty, one, or many: an element that stands alone is no list yet. */
const rowElements = (rows: unknown): readonly unknown[] =>
  isElement(rows) ? [rows['row'] ?? []].flat() : [];

const isElement = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const innerOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  Array.isArray(value)
    ? value.map((item, at) => [String(at + 1), item as unknown])
    : Object.entries(isElement(value) ? value : {});

/** Elements within elements are columns with a point; an element that comes again is a list, or numbered. */
const cellsIn = (
  operation: string,
  value: unknown,
  column: string,
): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[column, value]];
  if (isTexts(value)) return [[column, value.join('|')]];
  // The only one of many is numbered as well.
  const numbered = isElement(value) && columnNamed(operation, `${column}.1`, 'prefix');
  const before = [column, numbered ? '1' : ''].filter(Boolean).join('.');
  return innerOf(value).flatMap(([name, item]) =>
    cellsIn(operation, item, before === '' ? name : `${before}.${name}`),
  );
};
