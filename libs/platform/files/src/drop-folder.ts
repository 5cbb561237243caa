import { lstat, mkdir, open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a file that others read: whole under its own name, or not at all. Resolves when it is on the disk. */
export const writeWhole = async (
  folder: string,
  name: string,
  content: string | Buffer,
): Promise<void> => {
  const path = join(folder, name);
  const file = await open(`${path}.tmp`, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.tmp`, path);
};

/** Moves a file from one folder to another of the same disk, in one step. */
export const moveFile = async (
  from: string,
  to: string,
  name: string,
  as = name,
): Promise<void> => {
  await mkdir(to, { recursive: true });
  await rename(join(from, name), join(to, as));
};

/** The names of the files that end so, in the order of their names; folders, links and half names are no files. */
export const namesIn = async (folder: string, ends: readonly string[]): Promise<string[]> => {
  const found = await readdir(folder, { withFileTypes: true });
  return found
    .filter((one) => one.isFile() && ends.some((end) => one.name.toLowerCase().endsWith(end)))
    .map(({ name }) => name)
    .sort();
};

interface Look {
  readonly size: number;
  readonly changed: number;
  /** When it was first seen so. */
  readonly since: number;
}

/**
 * A folder in which others lay files. What they have not finished is left alone: a file is whole when neither its
 * size nor its time changed for `settleMs`. Whoever renames a file into the folder loses no more than that.
 */
export class DropFolder {
  private looks = new Map<string, Look>();

  constructor(
    private readonly path: string,
    private readonly options: { readonly settleMs: number; readonly now: () => number },
  ) {}

  /** The files that are whole by now, by name. Rejects when the folder cannot be read. */
  async whole(ends: readonly string[]): Promise<readonly string[]> {
    const looks = new Map<string, Look>();
    for (const name of await namesIn(this.path, ends)) looks.set(name, await this.look(name));
    this.looks = looks;
    const { now, settleMs } = this.options;
    return [...looks].filter(([, { since }]) => now() - since >= settleMs).map(([name]) => name);
  }

  private async look(name: string): Promise<Look> {
    const { size, mtimeMs: changed } = await lstat(join(this.path, name));
    const before = this.looks.get(name);
    return before?.size === size && before.changed === changed
      ? before
      : { size, changed, since: this.options.now() };
  }
}
