import type { SharingFacts } from './sharing.types';

/** Changes with every change of the rules, so that an old decision can be explained. */
const RULES = 'sharing-3';

export const policyVersion = ({ flows }: Pick<SharingFacts, 'flows'>): string => {
  const revision = flows.reduce((highest, flow) => Math.max(highest, flow.revision), -1);
  return `${RULES}/${revision < 0 ? 'noFlows' : `flows-${revision}`}`;
};
