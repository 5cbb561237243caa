import { csvOf, type CsvRow } from '@wisselzone/platform/files';

export { cellsOf, decoded, recordsOf, type CsvRecord } from '@wisselzone/platform/files';

const inOneLine = (row: CsvRow): CsvRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, cell?.replace(/\s*\n\s*/g, ' ')]),
  );

/** A whole file as the CAW reads it. Line ends within a cell become spaces. */
export const fileOf = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  csvOf(columns, rows.map(inOneLine));
