import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that stands beside the code, however deep a build has put the code. Rejects when it is nowhere. */
export const besideCode = (path: string): Promise<string> =>
  findFrom(dirname(fileURLToPath(import.meta.url)), path);

const findFrom = async (folder: string, wanted: string): Promise<string> => {
  const path = join(folder, wanted);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (there) return path;
  const above = dirname(folder);
  if (above === folder) throw new Error(`${wanted} is not beside the program`);
  return findFrom(above, wanted);
};
