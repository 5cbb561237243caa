import type { Agreement } from '@wisselzone/domain/agreement';
import type { OrganisationId, Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { agreementProblems } from './agreement.problems';

/** The operator of the hub, or a coordinator of one of the parties. To everybody else an agreement is not there. */
export const agreementRoleFor = (
  asking: Asking,
  parties: readonly OrganisationId[],
  hub: string,
): Role => {
  const { organisation, roles } = asking;
  if (organisation === hub && roles.includes('operator')) return 'operator';
  if (!parties.includes(organisation)) throw new ProblemError(agreementProblems.agreementUnknown);
  if (roles.includes('coordinator')) return 'coordinator';
  throw new ProblemError(standardProblems.missingPermission);
};

/** Whether a caller may read an agreement: any role at a party, and the operator. */
export const mayReadAgreement = (
  { organisation, roles }: Asking,
  { parties }: Agreement,
  hub: string,
): boolean =>
  parties.includes(organisation) || (organisation === hub && roles.includes('operator'));
