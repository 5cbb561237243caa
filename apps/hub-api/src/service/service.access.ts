import type { ServiceCommand } from '@wisselzone/domain/service';
import type { OrganisationId, Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { CASE_ROLES } from '../caller/permit';

/** Whoever works there may say how much room there is; the rest is the coordinator's. */
const serviceAccess = {
  RegisterService: ['coordinator'],
  AmendService: ['coordinator'],
  SayAvailability: CASE_ROLES,
  EndService: ['coordinator'],
} satisfies Record<ServiceCommand['type'], readonly Role[]>;

/** The operator of the hub, or somebody of the organisation whose service it is. */
export const serviceRoleFor = (
  { organisation, roles }: Asking,
  type: ServiceCommand['type'],
  { owner, hub }: { readonly owner: OrganisationId | undefined; readonly hub: string },
): Role => {
  if (organisation === hub && roles.includes('operator')) return 'operator';
  const permitted: readonly Role[] = organisation === owner ? serviceAccess[type] : [];
  const role = permitted.find((one) => roles.includes(one));
  if (role) return role;
  throw new ProblemError(standardProblems.missingPermission);
};
