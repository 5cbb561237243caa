/**
 * Runs the stories and properties of the domain for the mutation tester, all in one process that stays:
 * everything is loaded once, a mutant is switched on by a number, and only the tests that came past it run,
 * the quickest first, until one fails. The domain is pure, so that nothing of one run is left in the next;
 * a process for every mutant would take a night instead of minutes.
 */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import fc from 'fast-check';
import { bind } from 'jest-each';

const DOMAIN = 'libs/domain';
const STORIES = /(?<!\.(int|contract|e2e))\.spec\.ts$/;

const tests = [];
const path = [];
let fileName = '';

const describe = (title, body) => {
  path.push(title);
  body();
  path.pop();
};
const it = (title, body) => {
  const name = [...path, title].join(' ');
  tests.push({ id: `${fileName} ${name} ${String(tests.length)}`, name, fileName, body, took: 0 });
};

/** Imports every story; describe and it only note what there is to run. */
const load = async () => {
  describe.each = bind(describe);
  it.each = bind(it);
  Object.assign(globalThis, { describe, it, test: it, expect });
  // A smaller counter-example tells a mutation tester nothing, and takes long to find.
  fc.configureGlobal({ endOnFailure: true });
  process.env.SWC_NODE_PROJECT = 'tsconfig.base.json';
  await import('@swc-node/register/esm-register');
  for (const file of readdirSync(DOMAIN, { recursive: true }).sort()) {
    if (!STORIES.test(file)) continue;
    fileName = resolve(DOMAIN, file);
    await import(pathToFileURL(fileName).href);
  }
};

/** Runs one test; gives what Stryker wants to know of it. */
const run = async (test) => {
  const from = performance.now();
  const done = (rest) => {
    const timeSpentMs = Math.round(performance.now() - from);
    return { id: test.id, name: test.name, fileName: test.fileName, timeSpentMs, ...rest };
  };
  try {
    await test.body();
    return done({ status: TestStatus.Success });
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return done({ status: TestStatus.Failed, failureMessage });
  }
};

class StoriesRunner {
  #instrumenter = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    await load();
  }

  async dryRun({ coverageAnalysis }) {
    const results = [];
    for (const test of tests) {
      this.#instrumenter.currentTestId = coverageAnalysis === 'perTest' ? test.id : undefined;
      const result = await run(test);
      test.took = result.timeSpentMs;
      results.push(result);
    }
    const { mutantCoverage } = this.#instrumenter;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter, disableBail }) {
    Object.assign(this.#instrumenter, {
      activeMutant: activeMutant.id,
      currentTestId: undefined,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    const asked = testFilter && new Set(testFilter);
    const results = [];
    for (const test of tests.filter(({ id }) => !asked || asked.has(id)).sort(quickestFirst)) {
      const result = await run(test);
      results.push(result);
      const tooOften = determineHitLimitReached(this.#instrumenter.hitCount, hitLimit);
      if (tooOften) return tooOften;
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }
}

const quickestFirst = (one, other) => one.took - other.took;

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'stories', StoriesRunner)];
