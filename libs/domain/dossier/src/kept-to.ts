import type { Fact, OrganisationId } from '@wisselzone/kernel';
import type { DossierEvent } from './dossier.events';

/**
 * The one organisation that an event is for: who is assigned within an organisation is its own business,
 * and an offering is the sender's until it asks somebody by name. Undefined for whatever is for everybody involved.
 */
export const keptTo = ({ type, plain }: Fact<DossierEvent>): OrganisationId | undefined => {
  if (type === 'CaseWorkerAssigned' || type === 'CaseWorkerReleased') return plain.organisation;
  return 'offering' in plain ? plain.from : undefined;
};
