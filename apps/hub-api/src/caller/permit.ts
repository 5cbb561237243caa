import type { Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from './asking';

/** Who may send a command: some roles of any organisation, or the hub's own clock. */
export type Permit = readonly Role[] | 'hubClock';

/** From here on a route shows or takes what is about a person (belgif information class 3 and 4). */
export const PERSONAL = 3;

export const CASE_ROLES = [
  'coordinator',
  'system',
  'counsellor',
] as const satisfies readonly Role[];

/** The role the caller acts in: the first of the permit that the token gives. 403 without one. */
export const roleFor = (asking: Asking, permit: Permit, hub: string): Role => {
  const roles = permit === 'hubClock' ? (['system'] as const) : permit;
  const role = roles.find((one) => asking.roles.includes(one));
  if (role && (permit !== 'hubClock' || asking.organisation === hub)) return role;
  throw new ProblemError(standardProblems.missingPermission);
};
