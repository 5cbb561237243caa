import type { Service } from '@wisselzone/domain/service';
import { present } from '@wisselzone/kernel';
import { CsvError, parse } from 'csv-parse/sync';

/** The columns of an import and of an export. Lists hold codes with spaces between. */
const COLUMNS = [
  'key',
  'name',
  'description',
  'helpsWith',
  'targetGroups',
  'workingArea',
  'seat',
  'telephone',
  'email',
  'availability',
  'saidOn',
] as const;

type Column = (typeof COLUMNS)[number];

/** One line as it was sent, with its number in the file. */
export interface CsvLine {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** A cell that begins like a formula would be one in a spreadsheet; the apostrophe keeps it text. */
const FORMULA = /^[=+\-@\t\r]/;
const escaped = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unescaped = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string => `"${escaped(cell).replaceAll('"', '""')}"`;

const cellsOf = (service: Service): Readonly<Partial<Record<Column, string>>> => {
  const { key = service.service, name, description, seat, telephone, email, said } = service;
  return {
    key,
    name,
    helpsWith: service.helpsWith.join(' '),
    targetGroups: service.targetGroups.join(' '),
    workingArea: service.workingArea.join(' '),
    ...present({ description, seat, telephone, email }),
    ...said,
  };
};

/** Services as a file that the import reads again as the same services. */
export const csvOf = (services: readonly Service[]): string =>
  [
    COLUMNS.join(','),
    ...services.map((service) => {
      const cells = cellsOf(service);
      return COLUMNS.map((column) => quoted(cells[column] ?? '')).join(',');
    }),
  ]
    .map((line) => `${line}\r\n`)
    .join('');

interface Read {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** The lines of a file with comma or semicolon; `undefined` when it is no CSV with a `key` and a `name`. */
export const linesOf = (csv: string): readonly CsvLine[] | undefined => {
  try {
    const read = parse(csv, {
      columns: true,
      bom: true,
      trim: true,
      info: true,
      delimiter: [',', ';'],
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as readonly Read[];
    if (!read.every(({ record }) => 'key' in record && 'name' in record)) return undefined;
    return read.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(
        COLUMNS.flatMap((column) => {
          const cell = unescaped(record[column] ?? '');
          return cell === '' ? [] : [[column, cell]];
        }),
      ),
    }));
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
};
