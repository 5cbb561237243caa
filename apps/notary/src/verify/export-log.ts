import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { KeptLog, type KeptLogAddresses } from './kept-log';

/** One JSON text a line; waits for the disk. */
const writeLines = async (
  path: string,
  values: Iterable<unknown> | AsyncIterable<unknown>,
): Promise<void> => {
  const file = createWriteStream(path, { mode: 0o600 });
  for await (const value of values)
    if (!file.write(`${JSON.stringify(value)}\n`)) await once(file, 'drain');
  file.end();
  await finished(file);
};

async function* asObjects(entries: AsyncIterable<string>): AsyncGenerator<{ entry: string }> {
  for await (const entry of entries) yield { entry };
}

/**
 * Writes what `verify.mjs log <folder>` checks on a machine without a hub. The entries say who did what with
 * whose dossier: the folder is for a privacy officer, not for a public place.
 */
export const exportLog = async (addresses: KeptLogAddresses, folder: string): Promise<void> => {
  mkdirSync(join(folder, 'receipts'), { recursive: true, mode: 0o700 });
  const log = await KeptLog.open(addresses);
  try {
    await writeLines(join(folder, 'entries.jsonl'), asObjects(log.entries()));
    await writeLines(join(folder, 'checkpoints.jsonl'), await log.contents.checkpoints());
    const tiles = await log.contents.tiles();
    await writeLines(
      join(folder, 'tiles.jsonl'),
      tiles.map((tile) => ({ ...tile, hashes: tile.hashes.toString('base64') })),
    );
  } finally {
    await log.close();
  }
};
