/**
 * `npm run check [name…]`: format, lint, types, walls, unused code and contracts, two at a time, in
 * under a minute. Each prints only when it is red.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../apps/standalone/ensure-installed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
await ensureInstalled(root);

const all = [
  ['lint', 'eslint', ['.', '--max-warnings=0']],
  ['types', 'tsc', ['-p', 'test/tsconfig.json']],
  ['domain', 'tsc', ['-p', 'libs/domain/tsconfig.json']],
  ['web types', 'tsc', ['-p', 'apps/portal/web/tsconfig.json']],
  ['format', 'prettier', ['--check', '--log-level=warn', '.']],
  [
    'walls',
    'depcruise',
    [
      '--config',
      'test/architecture/import-rules.cjs',
      '--no-progress',
      'apps',
      'libs',
      'test',
      'contracts',
    ],
  ],
  ['unused', 'knip', ['--no-progress']],
  ['generated', 'node', ['contracts/generate.mjs', '--check']],
  ['promises', 'node', ['contracts/promise.mjs', '--check']],
  [
    'openapi',
    'redocly',
    [
      'lint',
      '--config',
      'contracts/redocly.yaml',
      'contracts/http/wisselzone.v1.openapi.yaml',
      'contracts/http/audit.v1.openapi.yaml',
      'contracts/http/figures.v1.openapi.yaml',
    ],
  ],
  // A partner's contract is the partner's: it need not follow the belgif guide.
  [
    'partner openapi',
    'redocly',
    [
      'lint',
      '--config',
      'contracts/redocly.yaml',
      '--skip-rule=rule/tags-start-with-a-capital',
      '--skip-rule=rule/operations-have-a-default-problem',
      'contracts/partners/vdab/vdab.openapi.yaml',
    ],
  ],
  ['asyncapi', 'node', ['contracts/check-asyncapi.mjs']],
  ['compose', 'node', ['deploy/check-compose.mjs']],
  ['supply chain', 'node', ['deploy/supply-chain/supply-chain.mjs', '--check']],
];
const asked = process.argv.slice(2);
const queue = all.filter(([name]) => asked.length === 0 || asked.includes(name));

const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
};
const run = ([name, command, args]) =>
  new Promise((resolve) => {
    const started = Date.now();
    let said = '';
    const child = spawn(command, args, { cwd: root, env, shell: process.platform === 'win32' });
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', (error) => resolve({ name, ok: false, said: String(error), took: 0 }));
    child.on('close', (code) =>
      resolve({ name, ok: code === 0, said, took: (Date.now() - started) / 1000 }),
    );
  });

let red = 0;
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { name, ok, said, took } = await run(next);
    if (!ok) red += 1;
    console.log(`${ok ? 'green' : 'RED  '} ${name} (${took.toFixed(1)} s)`);
    if (!ok) console.log(said.trimEnd());
  }
};
await Promise.all([worker(), worker()]);
process.exit(red === 0 ? 0 : 1);
