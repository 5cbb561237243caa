import { assignedAt } from '@wisselzone/domain/casework';
import type { OrganisationId, Role, SubjectId, TeamId } from '@wisselzone/kernel';
import type { Dossier } from './dossier.types';
import { wasInvolved } from './involvement';

/** How somebody of an organisation stands to a dossier; `none` must look like "no such dossier". */
export type Relation =
  | 'lead'
  | 'assigned'
  | 'assignedTeam'
  | 'replacement'
  | 'coordinator'
  | 'privacyOfficer'
  | 'system'
  | 'none';

/** Who asks: a worker or a machine, the teams she belongs to, and the role of her token. */
export interface Asker {
  readonly subject: SubjectId;
  readonly teams: readonly TeamId[];
  /** Colleagues who are away now and named her as their replacement. */
  readonly standsInFor?: readonly SubjectId[];
  readonly role: Role;
}

const ofCounsellor = (
  { casework }: Dossier,
  organisation: OrganisationId,
  { subject, teams, standsInFor = [] }: Asker,
): Relation => {
  const assigned = assignedAt(casework, organisation);
  const own = assigned.some((one) => 'worker' in one && one.worker === subject);
  if (own) return casework.leads[organisation] === subject ? 'lead' : 'assigned';
  const team = assigned.some((one) => 'team' in one && teams.includes(one.team));
  if (team) return 'assignedTeam';
  const absent = assigned.some((one) => 'worker' in one && standsInFor.includes(one.worker));
  return absent ? 'replacement' : 'none';
};

/**
 * The relation of an asker to a dossier. A role is never enough: the organisation must be, or have
 * been, involved, and a counsellor must be assigned, herself or with her team, or stand in for somebody who is.
 */
export const relationOf = (
  dossier: Dossier,
  organisation: OrganisationId,
  asker: Asker,
): Relation => {
  if (!wasInvolved(dossier, organisation)) return 'none';
  switch (asker.role) {
    case 'counsellor':
      return ofCounsellor(dossier, organisation, asker);
    case 'coordinator':
      return 'coordinator';
    case 'privacyOfficer':
      return 'privacyOfficer';
    case 'system':
      return 'system';
    case 'analyst':
    case 'operator':
    case 'person':
      return 'none';
  }
};
