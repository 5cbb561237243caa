import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { besideCode } from './beside';

const CONTRACT = join('contracts', 'http', 'wisselzone.v1.openapi.yaml');

let text: Promise<string> | undefined;

/** The text of `contracts/http/wisselzone.v1.openapi.yaml`, read once. */
export const contractText = (): Promise<string> =>
  (text ??= besideCode(CONTRACT).then((path) => readFile(path, 'utf8')));
