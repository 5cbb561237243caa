import { includesMoment, relationOf } from '@wisselzone/domain/dossier';
import type { AccessLine, FoundLine } from '@wisselzone/platform/access-log';
import type { DossierHistory } from '../log/dossier-history';
import type { Parties } from '../log/parties';
import { anomalyOf, grouped, type AnomalyRule } from './anomaly';

interface Known {
  readonly histories: ReadonlyMap<string, DossierHistory>;
  readonly parties: Parties;
}

const CASE_ROLES = ['counsellor', 'coordinator'];

/** Only what was shown to people with a task in the guidance; whoever was refused saw nothing. */
export const mustHaveRelation = ({ line }: FoundLine): boolean =>
  line.dossier !== undefined &&
  line.outcome !== 'deny' &&
  CASE_ROLES.includes(line.actor.role ?? '');

/**
 * Somebody saw a dossier to which she had no relation at that moment, or from which her organisation had
 * already gone: asked again of dossier and organisation as they were then.
 */
export const noActiveRelation =
  (known: Known): AnomalyRule =>
  (lines) => {
    const strange = lines.filter((found) => mustHaveRelation(found) && !had(known, found.line));
    const byDossier = ({ line }: FoundLine) => `${line.actor.subject} ${line.dossier ?? ''}`;
    return grouped(strange, byDossier).flatMap((group) =>
      anomalyOf('noActiveRelation', group).map((anomaly) => {
        const dossier = group[0]?.line.dossier;
        return dossier ? { ...anomaly, dossier } : anomaly;
      }),
    );
  };

const had = ({ histories, parties }: Known, { dossier: id, actor, recordedAt }: AccessLine) => {
  const dossier = histories.get(id ?? '')?.at(recordedAt);
  const { organisation, subject, role } = actor;
  const period = dossier?.involvement[organisation];
  if (!dossier || !role || !period || !includesMoment(period, recordedAt)) return false;
  const place = parties.at(recordedAt).placeOf(organisation, subject, recordedAt);
  return relationOf(dossier, organisation, { subject, role, ...place }) !== 'none';
};
