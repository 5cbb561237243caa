import type { Fact, OrganisationId, PersonId, SubjectId } from '@wisselzone/kernel';
import type { CaseWorker, CaseworkEvent } from './casework.events';

/** Who works on the dossier. Without `opened` there is no dossier yet. */
export interface Casework {
  readonly opened?: { readonly by: OrganisationId; readonly person: PersonId };
  /** Per organisation: the workers and teams on the dossier. */
  readonly assigned: Readonly<Record<string, readonly CaseWorker[]>>;
  /** Per organisation: its one lead professional. */
  readonly leads: Readonly<Record<string, SubjectId>>;
  /** By predecessor: who succeeded it on this dossier. */
  readonly succeeded?: Readonly<Record<string, OrganisationId>>;
}

export const noCasework: Casework = { assigned: {}, leads: {} };

const sameCaseWorker = (a: CaseWorker, b: CaseWorker): boolean =>
  'worker' in a ? 'worker' in b && a.worker === b.worker : 'team' in b && a.team === b.team;

/** The workers and teams that an organisation has put on the dossier. */
export const assignedAt = (
  casework: Casework,
  organisation: OrganisationId,
): readonly CaseWorker[] => casework.assigned[organisation] ?? [];

/** Says whether this worker or team is on the dossier for this organisation. */
export const isAssigned = (
  casework: Casework,
  organisation: OrganisationId,
  caseWorker: CaseWorker,
): boolean =>
  assignedAt(casework, organisation).some((assigned) => sameCaseWorker(assigned, caseWorker));

const withAssigned = (
  casework: Casework,
  organisation: OrganisationId,
  assigned: readonly CaseWorker[],
): Casework => ({ ...casework, assigned: { ...casework.assigned, [organisation]: assigned } });

/** Folds one event of casework. */
export const evolveCasework = (casework: Casework, event: Fact<CaseworkEvent>): Casework => {
  switch (event.type) {
    case 'DossierOpened':
      return { ...casework, opened: { by: event.by, person: event.plain.person } };
    case 'CaseWorkerAssigned': {
      const { organisation, assigned } = event.plain;
      return withAssigned(casework, organisation, [
        ...assignedAt(casework, organisation),
        assigned,
      ]);
    }
    case 'CaseWorkerReleased': {
      const { organisation, released } = event.plain;
      const stay = assignedAt(casework, organisation).filter(
        (assigned) => !sameCaseWorker(assigned, released),
      );
      return withAssigned(casework, organisation, stay);
    }
    case 'LeadProfessionalNamed': {
      const { organisation, lead } = event.plain;
      return { ...casework, leads: { ...casework.leads, [organisation]: lead } };
    }
    // It moves more of the dossier than this: the dossier's own fold does it.
    case 'PredecessorSucceeded':
      return casework;
  }
};
