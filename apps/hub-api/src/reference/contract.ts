import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CONTRACT = join('contracts', 'http', 'wisselzone.v1.openapi.yaml');

/** The contract stands beside the code, however deep a build has put the code. */
const findFrom = async (folder: string): Promise<string> => {
  const path = join(folder, CONTRACT);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (there) return path;
  const above = dirname(folder);
  if (above === folder) throw new Error(`${CONTRACT} is not beside the program`);
  return findFrom(above);
};

let text: Promise<string> | undefined;

/** The text of `contracts/http/wisselzone.v1.openapi.yaml`, read once. */
export const contractText = (): Promise<string> =>
  (text ??= findFrom(dirname(fileURLToPath(import.meta.url))).then((path) =>
    readFile(path, 'utf8'),
  ));
