/** What work inside a transaction may do with the database. */
export interface Rows {
  /** The rows a statement gives (of UPDATE and DELETE: what `returning` names). Rejects with `ReadStoreError`. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}
