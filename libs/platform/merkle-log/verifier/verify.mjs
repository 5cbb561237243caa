#!/usr/bin/env node
/**
 * `node verify.mjs receipt <file.tlog-proof> <entry file> <key>` checks one receipt;
 * `node verify.mjs log <folder> <key>` checks an export of a whole log. Exit code 0 only when all of it holds.
 * Needs `verifier.mjs` beside it, and nothing else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLog, checkReceipt } from './verifier.mjs';

const lines = (path) => readFileSync(path, 'utf8').split('\n').slice(0, -1);

/** What `npm run verify -- export` wrote. */
const readExport = (folder, key) => {
  const receipts = join(folder, 'receipts');
  return {
    key,
    entries: lines(join(folder, 'entries.jsonl')).map((line) => JSON.parse(line).entry),
    checkpoints: lines(join(folder, 'checkpoints.jsonl')).map((line) => JSON.parse(line)),
    tiles: lines(join(folder, 'tiles.jsonl')).map((line) => {
      const { level, number, hashes } = JSON.parse(line);
      return { level, number, hashes: new Uint8Array(Buffer.from(hashes, 'base64')) };
    }),
    receipts: readdirSync(receipts)
      .filter((name) => name.endsWith('.tlog-proof'))
      .map((name) => ({
        receipt: readFileSync(join(receipts, name), 'utf8'),
        entry: readFileSync(join(receipts, name.replace(/tlog-proof$/, 'entry.json'))),
      })),
  };
};

const receipt = async ([proof, entry, key]) => {
  const found = await checkReceipt(readFileSync(proof, 'utf8'), readFileSync(entry), key);
  return [`accepted: entry ${found.index} of ${found.size} in ${found.origin}`];
};

const log = async ([folder, key]) => {
  const { entries, checkpoints, findings } = await checkLog(readExport(folder, key));
  if (findings.length > 0) throw new Error(findings.join('\n'));
  return [`accepted: ${entries} entries under ${checkpoints} checkpoints`];
};

const [what, ...given] = process.argv.slice(2);
const work = { receipt, log }[what];
try {
  if (!work) throw new Error('say "receipt <file> <entry> <key>" or "log <folder> <key>"');
  console.log((await work(given)).join('\n'));
} catch (error) {
  console.error(`rejected: ${error.message}`);
  process.exitCode = 1;
}
