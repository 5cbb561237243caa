import type { Fact, OrganisationId } from '@wisselzone/kernel';
import type { DossierEvent } from './dossier.events';
import type { Dossier } from './dossier.types';
import { keptTo } from './kept-to';
import { includesMoment, wasInvolved } from './involvement';

/**
 * The organisations that an event is for, given the dossier after it: everybody involved at that
 * moment, and whoever did it. What is kept to one organisation is for that organisation alone.
 * Being a recipient says nothing of what may be seen: that is the sharing policy's answer.
 */
export const recipientsOf = (
  event: Fact<DossierEvent>,
  dossierAfter: Dossier,
): readonly OrganisationId[] => {
  const alone = keptTo(event, dossierAfter);
  if (alone) return [alone];
  const involved = Object.entries(dossierAfter.involvement)
    .filter(([, period]) => includesMoment(period, event.at))
    .map(([organisation]) => organisation as OrganisationId);
  return wasInvolved(dossierAfter, event.by) && !involved.includes(event.by)
    ? [...involved, event.by]
    : involved;
};
