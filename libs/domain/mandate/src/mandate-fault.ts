import {
  isAfter,
  type Instant,
  type MandateFault,
  type MandateScope,
  type OrganisationId,
  type SubjectId,
} from '@wisselzone/kernel';
import type { Mandate } from './mandate.state';

/** What somebody wants to do for the person: who, at which organisation, and when. */
export interface MandatedAct {
  readonly by: OrganisationId;
  /** The counsellor; left out where what she did already is only carried out. */
  readonly subject?: SubjectId;
  readonly towards: OrganisationId;
  readonly act: MandateScope;
  readonly now: Instant;
}

const periodFault = (
  { status, from, until }: Mandate,
  { now }: MandatedAct,
): MandateFault | undefined => {
  if (status === 'withdrawn') return 'withdrawn';
  if (status === 'expired' || isAfter(now, until)) return 'over';
  return isAfter(from, now) ? 'notYetBegun' : undefined;
};

/** Why a mandate does not permit an act at this moment; undefined when it does. */
export const mandateFault = (
  mandate: Mandate | undefined,
  act: MandatedAct,
): MandateFault | undefined => {
  if (!mandate) return 'unknown';
  if (mandate.holder !== act.by) return 'ofAnotherOrganisation';
  if (mandate.towards !== act.towards) return 'towardsAnother';
  if (!mandate.scope.includes(act.act)) return 'outsideScope';
  const other = act.subject !== undefined && mandate.counsellor !== undefined;
  if (other && mandate.counsellor !== act.subject) return 'ofAnotherCounsellor';
  return periodFault(mandate, act);
};
