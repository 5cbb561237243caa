import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Runs the benchmarks from source, with the aliases and decorators of tsconfig.base.json. */
const bench = spawn(
  process.execPath,
  ['--import', '@swc-node/register/esm-register', 'test/bench/main.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, SWC_NODE_PROJECT: 'tsconfig.base.json' } },
);
bench.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
