import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PartnerUnreachable } from '@wisselzone/platform/adapter';
import { moveFile, namesIn, writeWhole } from '@wisselzone/platform/files';

export interface CawFolderPaths {
  /** `in/` of the CAW: we write, it reads. */
  readonly toCaw: string;
  /** `uit/` of the CAW: it writes, we read. */
  readonly fromCaw: string;
}

const DONE = 'verwerkt';
const numberIn = (name: string): number => Number(/-(\d{6})\.csv$/.exec(name)?.[1] ?? '0');

/** The CAW's two folders. A disk or share that is away is a partner that does not answer. */
export class CawFolders {
  constructor(private readonly paths: CawFolderPaths) {}

  /** Resolves when the file is on disk under its own name: whole or not at all. */
  write(name: string, content: string): Promise<void> {
    return this.reached(() => writeWhole(this.paths.toCaw, name, content));
  }

  /** The files that wait, in the order in which the CAW wrote them. */
  async waiting(): Promise<readonly string[]> {
    const names = await this.reached(() => namesIn(this.paths.fromCaw, ['.csv']));
    return names.sort((a, b) => numberIn(a) - numberIn(b) || a.localeCompare(b));
  }

  read(name: string): Promise<Buffer> {
    return this.reached(() => readFile(join(this.paths.fromCaw, name)));
  }

  /** Says that a file was taken in. */
  done(name: string): Promise<void> {
    const { fromCaw } = this.paths;
    return this.reached(() => moveFile(fromCaw, join(fromCaw, DONE), name));
  }

  private async reached<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw new PartnerUnreachable('the folders of the CAW cannot be reached', { cause: error });
    }
  }
}
