import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PartnerUnreachable } from '@wisselzone/platform/adapter';
import { DropFolder, moveFile, namesIn, writeWhole } from '@wisselzone/platform/files';

const KINDS = ['.csv', '.xml'];

export type ReadFolder = 'in' | 'taken';
export type WrittenFolder = 'receipts' | 'rejects' | 'quarantine' | 'events';
type Folder = ReadFolder | WrittenFolder | 'done';
const FOLDERS: readonly Folder[] = [
  ...(['in', 'taken', 'done', 'quarantine'] as const),
  ...(['receipts', 'rejects', 'events'] as const),
];

export interface ExchangeOptions {
  /** The folder that holds all others; a mount that is away is an organisation that does not answer. */
  readonly path: string;
  /** How long a file must not have changed before it is taken, in milliseconds. */
  readonly settleMs: number;
}

/** The folders of one organisation: it lays files in `in` and reads what we lay in the others. */
export class ExchangeFolders {
  private readonly incoming: DropFolder;

  constructor(
    private readonly options: ExchangeOptions,
    now: () => Date,
  ) {
    this.incoming = new DropFolder(this.pathOf('in'), {
      settleMs: options.settleMs,
      now: () => now().getTime(),
    });
  }

  /** Makes the folders that are not there, inside the one that must be. */
  async prepare(): Promise<void> {
    await this.reached(async () => {
      await access(this.options.path);
      for (const folder of FOLDERS) await mkdir(this.pathOf(folder), { recursive: true });
    });
  }

  /** Takes what is whole out of `in`, in order of its name, and gives all that was taken and is not done. */
  claim(): Promise<readonly string[]> {
    return this.reached(async () => {
      const under = new Set(await namesIn(this.pathOf('taken'), KINDS));
      for (const name of await this.incoming.whole(KINDS)) {
        // A second file of a name waits until the first is done: nothing is written over.
        if (!under.has(name)) await moveFile(this.pathOf('in'), this.pathOf('taken'), name);
      }
      return namesIn(this.pathOf('taken'), KINDS);
    });
  }

  /** Undefined when it was moved away meanwhile. */
  read(name: string): Promise<Buffer | undefined> {
    return this.reached(async () => {
      const there = (await namesIn(this.pathOf('taken'), KINDS)).includes(name);
      return there ? readFile(join(this.pathOf('taken'), name)) : undefined;
    });
  }

  write(folder: WrittenFolder, name: string, content: string): Promise<void> {
    return this.reached(() => writeWhole(this.pathOf(folder), name, content));
  }

  /** Moves a file that was taken away from `taken`; one that is gone already was moved before. */
  async settle(name: string, to: 'done' | 'quarantine', as = name): Promise<void> {
    await this.reached(async () => {
      if ((await namesIn(this.pathOf('taken'), KINDS)).includes(name))
        await moveFile(this.pathOf('taken'), this.pathOf(to), name, as);
    });
  }

  private pathOf(folder: Folder): string {
    return join(this.options.path, folder);
  }

  private async reached<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw new PartnerUnreachable('the folders cannot be reached', { cause: error });
    }
  }
}
