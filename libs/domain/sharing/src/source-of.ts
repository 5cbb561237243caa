import {
  fileOf,
  keptTo,
  wasInvolved,
  type Dossier,
  type DossierEvent,
} from '@wisselzone/domain/dossier';
import type { Fact, OrganisationId } from '@wisselzone/kernel';

/**
 * Whose file an event belongs to. What is kept to one organisation is its own; what anybody recorded is its
 * successor's, once it was succeeded; what the hub itself notes
 * belongs to the file of the holder of the baton.
 */
export const sourceOf = (event: Fact<DossierEvent>, dossier: Dossier): OrganisationId =>
  keptTo(event, dossier) ??
  (wasInvolved(dossier, event.by) ? fileOf(dossier, event.by) : (dossier.holder ?? event.by));
