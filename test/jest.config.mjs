import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** One project per tier; a file's suffix says which tier it belongs to (test/README.md). */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const tier = (displayName, suffix, extra = {}) => ({
  displayName,
  rootDir: root,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: [`**/*${suffix}.ts`],
  testPathIgnorePatterns: ['/node_modules/', '/planted/', ...(extra.testPathIgnorePatterns ?? [])],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper: {
    '^@wisselzone/(kernel|contracts|testing)$': '<rootDir>/libs/$1/src/index.ts',
    '^@wisselzone/(domain|platform|back-offices)/(.*)$': '<rootDir>/libs/$1/$2/src/index.ts',
  },
  ...(extra.globalSetup
    ? { globalSetup: extra.globalSetup, globalTeardown: extra.globalTeardown }
    : {}),
});

const postgres = {
  globalSetup: '<rootDir>/test/support/postgres-setup.mjs',
  globalTeardown: '<rootDir>/test/support/postgres-teardown.mjs',
};

export default {
  rootDir: root,
  testTimeout: 30000,
  projects: [
    tier('unit', '.spec', {
      testPathIgnorePatterns: ['\\.(int|contract|e2e|prop)\\.spec\\.ts$'],
    }),
    tier('property', '.prop.spec'),
    tier('contract', '.contract.spec'),
    tier('integration', '.int.spec', postgres),
    tier('journey', '.e2e.spec', postgres),
  ],
};
