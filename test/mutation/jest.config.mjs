import tiers from '../jest.config.mjs';

const [unit] = tiers.projects;
const { displayName: _, ...settings } = unit;

/** Stories and properties of the domain, as one project: a mutation runner knows no tiers. */
export default {
  ...settings,
  roots: ['<rootDir>/libs/domain'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(int|contract|e2e)\\.spec\\.ts$'],
  testTimeout: 60_000,
};
