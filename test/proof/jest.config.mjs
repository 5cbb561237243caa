// The tiers of `npm test`, and the proofs (`*.proof.ts`), which only `npm run proof` runs.
import base from '../jest.config.mjs';

const journey = base.projects.find(({ displayName }) => displayName === 'journey');

export default {
  ...base,
  testTimeout: 120_000,
  projects: [
    ...base.projects,
    { ...journey, displayName: 'proof', testMatch: ['**/test/proof/**/*.proof.ts'] },
  ],
};
