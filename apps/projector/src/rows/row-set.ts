/** A column that a statement reads: its SQL type, and the text of its value in a row. */
export interface Column<Row> {
  readonly type: string;
  /** PostgreSQL's text form; undefined (or empty) is null. */
  readonly of: (row: Row) => string | number | boolean | undefined;
}

/** No identifier holds it, and JSON writes it escaped. */
const SEPARATOR = '\u001e';

/** PostgreSQL's text form of an array of codes or ids: no quotes needed. */
export const arrayText = (codes: readonly string[]): string => `{${codes.join(',')}}`;

/**
 * Many rows as the parameters of one statement: one joined text per column, which PostgreSQL takes apart
 * three times faster than JSON. `from` is the row source `r`, with the columns' names, typed.
 */
export const rowSet = <Row>(
  columns: Readonly<Record<string, Column<Row>>>,
  rows: readonly Row[],
): { readonly from: string; readonly values: readonly string[] } => {
  const entries = Object.entries(columns);
  const names = entries.map(([name]) => name).join(', ');
  const typed = entries.map(([name, { type }]) => `${name}::${type} as ${name}`).join(', ');
  const arrays = entries.map((_, nth) => `string_to_array($${nth + 1}, e'\\x1e', '')`).join(', ');
  return {
    from: `(select ${typed} from unnest(${arrays}) as joined (${names})) as r`,
    values: entries.map(([, { of }]) => rows.map((row) => of(row) ?? '').join(SEPARATOR)),
  };
};

/** One statement for all rows of a table: what costs is the round trip, not the row. */
export interface Write {
  readonly rows: number;
  readonly sql: string;
  readonly values: readonly string[];
}
