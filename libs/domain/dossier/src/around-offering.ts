import type { AroundOffering, OfferingCommand } from '@wisselzone/domain/offering';
import { personalTraces } from '@wisselzone/domain/signal';
import type { OrganisationId } from '@wisselzone/kernel';
import type { Dossier } from './dossier.types';
import { isInvolved } from './involvement';

/** What an offering must know of the rest of its dossier. No name passes in its question, not even a public one. */
export const aroundOffering = (
  dossier: Dossier,
  holder: OrganisationId,
  command: OfferingCommand,
): AroundOffering => ({
  known: Object.keys(dossier.involvement) as OrganisationId[],
  involved: isInvolved(dossier, command.by),
  holder,
  traces: command.type === 'OfferReferral' ? personalTraces(command.question, []) : [],
});
