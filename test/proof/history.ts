import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * One line of what the clients did and saw. `info`: nothing is known of the command, the line broke.
 * A `read` is the whole list that an organisation was shown of one dossier, with its sequence numbers.
 */
export type Line =
  | { readonly type: 'invoke'; readonly key: string; readonly list: string }
  | { readonly type: 'ok'; readonly key: string; readonly element: string }
  | { readonly type: 'fail' | 'info'; readonly key: string }
  | {
      readonly type: 'read';
      readonly by: string;
      readonly list: string;
      readonly elements: readonly string[];
      readonly sequence: readonly number[];
      /** The hub's own order, when everything has healed. */
      readonly final: boolean;
    };

/** The clients' own book, durable line by line: the checker reads this and nothing of the hub. */
export class History {
  private readonly file: number;

  constructor(readonly path: string) {
    this.file = openSync(path, 'a');
  }

  write(line: Line): void {
    writeSync(this.file, `${JSON.stringify(line)}\n`);
    fsyncSync(this.file);
  }

  close(): void {
    closeSync(this.file);
  }
}

/** The lines of a history; one that was cut off by the end of its writer is left out. */
export const readHistory = (path: string): readonly Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
