import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** What stands between two cells. */
export type Delimiter = ';' | ',';

/** One record of a file with its bytes as they stood there. */
export interface CsvRecord {
  /** The number of its first line; the header is line 1. */
  readonly line: number;
  readonly bytes: Buffer;
}

/** Where the record that begins at `start` ends. A quote that is never closed ends with its own line. */
const endOf = (bytes: Buffer, start: number): number => {
  let quoted = false;
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) quoted = !quoted;
    if (bytes[at] === LINE_FEED && !quoted) return at;
  }
  const lineEnd = bytes.indexOf(LINE_FEED, start);
  return quoted && lineEnd >= 0 ? lineEnd : bytes.length;
};

const withoutEnd = (bytes: Buffer): Buffer =>
  bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes;

const lineFeeds = (bytes: Buffer): number => bytes.filter((byte) => byte === LINE_FEED).length;

/** Cuts a file into records without decoding it, so that a broken one leaves the others whole. */
export const recordsOf = (file: Buffer): readonly CsvRecord[] => {
  const bytes = file.subarray(0, 3).equals(BYTE_ORDER_MARK) ? file.subarray(3) : file;
  const records: CsvRecord[] = [];
  let line = 1;
  for (let start = 0; start < bytes.length;) {
    const end = endOf(bytes, start);
    const record = withoutEnd(bytes.subarray(start, end));
    if (record.length > 0) records.push({ line, bytes: record });
    line += lineFeeds(bytes.subarray(start, end)) + 1;
    start = end + 1;
  }
  return records;
};

/** What is not valid UTF-8 is Windows-1252. */
export const decoded = (bytes: Buffer): string =>
  new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252', { ignoreBOM: true }).decode(bytes);

/** What the header puts between its cells: the sign that stands in it most often outside quotes. */
export const delimiterOf = (header: Buffer): Delimiter => {
  const bare = decoded(header).replace(/"[^"]*"/g, '');
  return bare.split(',').length > bare.split(';').length ? ',' : ';';
};

/** The cells of one record; undefined when it is no readable CSV. */
export const cellsOf = (
  record: Buffer,
  delimiter: Delimiter = ';',
): readonly string[] | undefined => {
  try {
    const rows: string[][] = parse(decoded(record), { delimiter, relax_column_count: true });
    return rows.length === 1 ? rows[0] : undefined;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
};

/** A row on its way into a file, by column; what is undefined is an empty cell. */
export type CsvRow = Readonly<Record<string, string | undefined>>;

const quoted = (cell: string): string =>
  /[;,"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A whole file (RFC 4180) in UTF-8, header first. */
export const csvOf = (
  columns: readonly string[],
  rows: readonly CsvRow[],
  delimiter: Delimiter = ';',
): string =>
  [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`)
    .join('');
