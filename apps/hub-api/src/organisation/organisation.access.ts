import type { OrganisationCommand } from '@wisselzone/domain/organisation';
import type { Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';

const OWN: readonly Role[] = ['coordinator'];

/** That an organisation exists, or was merged, is not for itself to say. */
const OPERATORS: readonly OrganisationCommand['type'][] = [
  'RegisterOrganisation',
  'SucceedOrganisation',
];

/** The operator of the hub, or a coordinator of the organisation itself; some are the operator's alone. */
export const organisationRoleFor = (
  asking: Asking,
  { type, organisation }: Pick<OrganisationCommand, 'type' | 'organisation'>,
  hub: string,
): Role => {
  if (asking.organisation === hub && asking.roles.includes('operator')) return 'operator';
  const own = !OPERATORS.includes(type) && asking.organisation === organisation;
  const role = own ? OWN.find((one) => asking.roles.includes(one)) : undefined;
  if (role) return role;
  throw new ProblemError(standardProblems.missingPermission);
};
