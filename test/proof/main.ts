import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@wisselzone/platform/embedded-postgres';
import { check } from './checker';
import { aloud, say, started } from './started';
import { readHistory } from './history';
import { INVARIANTS, type Finding, type Invariant } from './invariants';
import type { Size } from './report';
import { suites, type Run, type Suite } from './suites';

interface Proof {
  readonly size: Size;
  readonly seed: number;
  readonly folder: string;
}

const findingsIn = (file: string): readonly Finding[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Finding)
    : [];

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly findings: readonly Finding[];
  /** Of a failure, and where its history is. */
  readonly said?: string;
}

const countsIn = (file: string): { readonly passed: number; readonly failed: number } => {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report;
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
};

const jestFor = ({ specs, only }: Run, size: Size, output: string): readonly string[] => [
  ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
  ...['-c', 'test/proof/jest.config.mjs', '--runInBand', '--json', `--outputFile=${output}`],
  ...['--testTimeout', size === 'long' ? '3600000' : '600000'],
  ...(only === undefined ? [] : ['-t', only]),
  ...specs,
];

const runSpecs = async (
  suite: Suite,
  run: Run,
  { size, seed, folder }: Proof,
): Promise<Outcome> => {
  const name = join(folder, `${suite.id}-${String(Date.now())}`);
  const env = {
    ...{ PROOF_SIZE: size, PROOF_SEED: String(seed), PROOF_REPORT: `${name}.findings` },
    PROPERTY_SEED: String(seed),
    ...(run.properties === undefined ? {} : { PROPERTY_RUNS: String(run.properties) }),
  };
  const { code, said } = await started(jestFor(run, size, `${name}.json`), env, aloud);
  const { passed, failed } = countsIn(`${name}.json`);
  const red = code !== 0 || failed > 0 || passed === 0;
  return {
    ...{ passed, failed: red ? Math.max(1, failed) : 0 },
    findings: findingsIn(`${name}.findings`),
    ...(red ? { said } : {}),
  };
};

/** A program that only writes a history; the checker is a process of its own, and reads nothing else. */
const runProgram = async (
  suite: Suite,
  [program = '', ...args]: readonly string[],
  { seed, folder }: Proof,
): Promise<Outcome> => {
  const name = join(folder, suite.id);
  const history = `${name}.history`;
  const env = {
    ...{ PROOF_SEED: String(seed), PROOF_HISTORY: history, PROOF_REPORT: `${name}.findings` },
    ...{ PORT: String(await freePort()), WISSELZONE_HOME: join(folder, 'home') },
  };
  const ran = await started([`test/proof/${program}.mjs`, ...args], env, aloud);
  const checked = await started(['test/proof/proof.mjs', 'check', history], {}, () => undefined);
  const found = [...findingsIn(`${name}.findings`), ...findingsIn(`${history}.findings`)];
  const red = ran.code !== 0 || checked.code !== 0;
  return {
    ...{ passed: red ? 0 : 1, failed: red ? 1 : 0, findings: found },
    ...(red ? { said: `${ran.said}${checked.said}\nthe history: ${history}` } : {}),
  };
};

/** What the specs of a suite say of its invariants; a failure always breaks one. */
const inferred = (
  { id, proves }: Suite,
  { passed, failed }: Pick<Outcome, 'passed' | 'failed'>,
): readonly Finding[] => {
  const violations = failed > 0 ? [`${id}: ${String(failed)} proofs failed`] : [];
  const named = proves.length > 0 || failed === 0 ? proves : (['I12'] as const);
  return named.map((invariant) => ({ invariant, checked: passed, violations }));
};

const runSuite = async (suite: Suite, proof: Proof): Promise<readonly Finding[]> => {
  const began = Date.now();
  const outcomes: Outcome[] = [];
  for (const run of suite.runs[proof.size])
    outcomes.push(
      run.program ? await runProgram(suite, run.program, proof) : await runSpecs(suite, run, proof),
    );
  for (const { said } of outcomes) if (said) say(said.trimEnd());
  const sum = (of: 'passed' | 'failed') => outcomes.reduce((all, one) => all + one[of], 0);
  const counts = { passed: sum('passed'), failed: sum('failed') };
  const findings = [...outcomes.flatMap((one) => one.findings), ...inferred(suite, counts)];
  const holds = counts.failed === 0 && findings.every((one) => one.violations.length === 0);
  const seconds = ((Date.now() - began) / 1_000).toFixed(0);
  const [id, word] = [suite.id.padEnd(6), (holds ? 'holds' : 'BROKEN').padEnd(6)];
  say(`${id} ${word} ${suite.name} (${String(counts.passed)} proofs, ${seconds} s)`);
  return findings;
};

const tell = (findings: readonly Finding[]): number => {
  let broken = 0;
  say('');
  for (const [invariant, what] of Object.entries(INVARIANTS) as [Invariant, string][]) {
    const own = findings.filter((finding) => finding.invariant === invariant);
    const checked = own.reduce((sum, one) => sum + one.checked, 0);
    const violations = own.flatMap((one) => one.violations);
    broken += violations.length;
    const counts = `${String(checked)} checked, ${String(violations.length)} violations`;
    say(`${invariant.padEnd(3)} ${checked === 0 ? 'not looked at in this run' : counts}: ${what}`);
    for (const violation of violations) say(`      ${violation}`);
  }
  return broken;
};

const proofOf = (args: readonly string[]): Proof => {
  const at = args.indexOf('--seed');
  const seed = at < 0 ? Math.floor(Math.random() * 2 ** 31) : Number(args[at + 1]);
  const size: Size = args.includes('--smoke')
    ? 'smoke'
    : args.includes('--long')
      ? 'long'
      : 'default';
  return { size, seed, folder: mkdtempSync(join(tmpdir(), 'wisselzone-proof-')) };
};

const prove = async (args: readonly string[]): Promise<number> => {
  const proof = proofOf(args);
  const named = args.filter((arg) => suites.some(({ id }) => id === arg));
  const chosen = suites.filter(({ id }) => named.length === 0 || named.includes(id));
  say(`seed ${String(proof.seed)}, histories and findings in ${proof.folder}\n`);
  const findings: Finding[] = [];
  for (const suite of chosen) findings.push(...(await runSuite(suite, proof)));
  const broken = tell(findings);
  say(
    `\n${broken === 0 ? 'every invariant held' : `${String(broken)} violations`}; seed ${String(proof.seed)}`,
  );
  return broken === 0 ? 0 : 1;
};

/** Reads one history and writes what it finds beside it. */
const checkHistory = (path: string): number => {
  const findings = check(readHistory(path));
  writeFileSync(`${path}.findings`, findings.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return findings.every(({ violations }) => violations.length === 0) ? 0 : 1;
};

const [first = '', ...rest] = process.argv.slice(2);
process.exit(first === 'check' ? checkHistory(rest[0] ?? '') : await prove([first, ...rest]));
