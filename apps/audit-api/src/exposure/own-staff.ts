import { assignedAt, type CaseWorker } from '@wisselzone/domain/casework';
import type { Instant, OrganisationId } from '@wisselzone/kernel';
import type { DossierHistory } from '../log/dossier-history';
import type { Period } from './moments';

/** Somebody of the own organisation, or a whole team, on the dossier in a part of a period. */
export type Assignment = CaseWorker & Period;

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Who of an organisation was on the dossier in a period, and in which part of it. */
export const staffIn = (
  { from, to }: Period,
  history: DossierHistory,
  organisation: OrganisationId,
): readonly Assignment[] => {
  const moments = history.told.map(({ fact }) => fact.at).filter((at) => at < to);
  const done: Assignment[] = [];
  let open = new Map<string, Assignment>();
  for (const at of moments) {
    const assigned = assignedAt(history.at(at).casework, organisation);
    const next = new Map<string, Assignment>();
    for (const one of assigned) {
      const key = JSON.stringify(one);
      next.set(key, open.get(key) ?? { ...one, from: later(at, from), to });
    }
    for (const [key, ended] of open) if (!next.has(key)) done.push({ ...ended, to: at });
    open = next;
  }
  return [...done, ...open.values()].filter((one) => one.to > from);
};
