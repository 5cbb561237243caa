/**
 * `npm run mutation [-- --mutate 'libs/domain/referral/src/*.ts']`: changes the rules one by one and sees
 * whether a story or a property notices. Incremental: what did not change is not tried again. Outside CI.
 */
import { fileURLToPath } from 'node:url';

process.env.PROPERTY_RUNS ??= '20';

export default {
  packageManager: 'npm',
  testRunner: 'stories',
  testRunnerNodeArgs: ['--no-warnings'],
  plugins: [fileURLToPath(new URL('stories-runner.mjs', import.meta.url))],
  mutate: [
    'libs/domain/*/src/**/*.ts',
    '!libs/domain/*/src/**/*.spec.ts',
    '!libs/domain/*/src/**/{index,*.events,*.commands,*.errors,*.types}.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.wisselzone/mutation/incremental.json',
  tempDirName: '.wisselzone/mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.wisselzone/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  concurrency: 2,
  timeoutMS: 5_000,
  thresholds: { high: 95, low: 90, break: 85 },
  disableTypeChecks: false,
  allowConsoleColors: false,
};
