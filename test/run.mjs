/**
 * `npm test [-- <jest arguments>]`: every tier that this machine can run, one after the other, and
 * then, by name and count, what it could not run and why.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../apps/standalone/ensure-installed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
await ensureInstalled(root);

const scratch = mkdtempSync(join(tmpdir(), 'wisselzone-test-'));
const notRunFile = join(scratch, 'not-run.jsonl');
const bundled = join(
  root,
  'node_modules',
  '.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node',
);
const node = existsSync(bundled) ? bundled : process.execPath;
const asked = process.argv.slice(2);

// The journeys start whole processes, so they run alone; the rest may share the cores.
const runs =
  asked.length > 0
    ? [asked]
    : [
        ['--selectProjects', 'unit', 'property', 'contract'],
        ['--selectProjects', 'integration', '--maxWorkers=2'],
        ['--selectProjects', 'journey', '--runInBand'],
      ];

let passed = 0;
let failed = 0;
let skipped = 0;
let red = false;
for (const [index, args] of runs.entries()) {
  const report = join(scratch, `report-${index}.json`);
  const { status } = spawnSync(
    node,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '-c',
      'test/jest.config.mjs',
      '--json',
      `--outputFile=${report}`,
      ...args,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, WISSELZONE_NOT_RUN: notRunFile },
    },
  );
  red ||= status !== 0;
  if (!existsSync(report)) continue;
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  skipped += result.numPendingTests;
}

const notRun = existsSync(notRunFile)
  ? readFileSync(notRunFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
console.log(`\nNot run on this machine: ${notRun.length}`);
for (const { name, why } of notRun) console.log(`  ${name}: ${why}`);
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(red || failed > 0 || passed === 0 ? 1 : 0);
