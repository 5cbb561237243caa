import type { Fault } from '@wisselzone/platform/adapter';

/** One row of a file: the command, and what stands in its cells, by column. It is kept and compared as such. */
export interface FileRow {
  readonly operation: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row with the number of its first line, or what is wrong with it as a row. */
export type ReadRow =
  | { readonly line: number; readonly row: FileRow }
  | { readonly line: number; readonly bytes: Buffer; readonly faults: readonly Fault[] };

/** A file in rows, or the one thing for which none of it can be read. */
export type ReadFile =
  | { readonly ok: true; readonly rows: readonly ReadRow[] }
  | { readonly ok: false; readonly fault: Fault };

/** What became of a row: the hub's ids for it, or every fault. */
export interface Outcome {
  readonly line: number;
  readonly sourceMessageId: string;
  readonly ids: readonly string[];
  readonly faults: readonly Fault[];
}

/** A file that was taken in, by what it says. */
export interface TakenFile {
  readonly digest: string;
  readonly name: string;
  readonly receivedAt: Date;
  readonly answered: boolean;
}
