import { dossierEventTypes, dossierUpcasts } from '@wisselzone/domain/dossier';
import { flowEventTypes, flowUpcasts } from '@wisselzone/domain/flow';
import { organisationEventTypes, organisationUpcasts } from '@wisselzone/domain/organisation';
import { Upcasters } from '@wisselzone/platform/envelope';

const TYPES = [...dossierEventTypes, ...flowEventTypes, ...organisationEventTypes];

/** Every event type that this door folds. */
export const knownEvents = (): Upcasters =>
  new Upcasters({
    ...Object.fromEntries(TYPES.map((type) => [type, []])),
    ...{ ...dossierUpcasts, ...flowUpcasts, ...organisationUpcasts },
  });
