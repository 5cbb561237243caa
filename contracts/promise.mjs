/**
 * `npm run promise`: writes down what the contracts promise now in `promised.v1.json`, unless that breaks what
 * was promised before: done at each release. `--check` (in `npm run check`) only refuses a breach; what is new may
 * still change until it is promised.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breaches } from './breaches.mjs';
import { promisesNow } from './promises.mjs';

const file = join(dirname(fileURLToPath(import.meta.url)), 'promised.v1.json');
const now = promisesNow();
const broken = breaches(JSON.parse(readFileSync(file, 'utf8')), now);
if (broken.length > 0) {
  console.error(
    `Inside a version nothing is broken (contracts/README.md). Keep it, or make a new version:\n  ${broken.join('\n  ')}`,
  );
  process.exit(1);
}

/** One operation, shape or list a line, so that a difference reads as what it is. */
const written = (value, depth = 0) => {
  if (depth === 4 || Array.isArray(value)) return JSON.stringify(value);
  const pad = ' '.repeat(depth + 1);
  const fields = Object.entries(value).map(
    ([key, below]) => `${pad}${JSON.stringify(key)}: ${written(below, depth + 1)}`,
  );
  return `{\n${fields.join(',\n')}\n${' '.repeat(depth)}}`;
};
if (!process.argv.includes('--check')) writeFileSync(file, `${written(now)}\n`);
