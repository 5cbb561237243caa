import type { Fact, OrganisationId } from '@wisselzone/kernel';
import type { DossierEvent } from './dossier.events';
import type { Dossier } from './dossier.types';
import { fileOf } from './succession';

/**
 * The one organisation that an event is for: who is assigned within an organisation is its own business,
 * an offering is the sender's until it asks somebody by name, a draft is its writer's until it is sent, and
 * so is a file until something carries it; its successor's, once it was succeeded.
 * Undefined for whatever is for everybody involved.
 */
export const keptTo = (
  { type, plain }: Fact<DossierEvent>,
  dossier: Pick<Dossier, 'casework'>,
): OrganisationId | undefined => {
  if (type === 'CaseWorkerAssigned' || type === 'CaseWorkerReleased')
    return fileOf(dossier, plain.organisation);
  return 'offering' in plain || 'draft' in plain || 'attachment' in plain
    ? fileOf(dossier, plain.from)
    : undefined;
};
