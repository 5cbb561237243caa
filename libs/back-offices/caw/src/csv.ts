import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';

export type Encoding = 'utf-8' | 'windows-1252';

/** UTF-8 where the bytes are that, else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

const upperHalf = Array.from({ length: 128 }, (_, index) => index + 128);
const windows1252 = new Map(
  upperHalf.map((byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);

/** The bytes of a text; in Windows-1252 a sign that does not exist there becomes a question mark. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code < 128 ? code : (windows1252.get(sign) ?? '?'.charCodeAt(0));
  });
}

export interface Line {
  /** Where it stands in the file; the header is line 1. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly original: string;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number; readonly bytes: number };
}

/** The lines of a semicolon file, header included. Throws the parser's `CsvError` when it is not one. */
export function readLines(text: string): Line[] {
  const bytes = Buffer.from(text);
  const parsed = parse(bytes, {
    delimiter: ';',
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as Parsed[];
  return parsed.map(({ record, info }, index) => {
    const original = bytes.subarray(parsed[index - 1]?.info.bytes ?? 0, info.bytes);
    return { number: info.lines, cells: record, original: original.toString('utf8').trim() };
  });
}

const quoted = (cell: string) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export function writeLines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');
}
