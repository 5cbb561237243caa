import { deliveryEventTypes, deliveryUpcasts } from '@wisselzone/domain/delivery';
import { dossierEventTypes, dossierUpcasts } from '@wisselzone/domain/dossier';
import { flowEventTypes, flowUpcasts } from '@wisselzone/domain/flow';
import { organisationEventTypes, organisationUpcasts } from '@wisselzone/domain/organisation';
import { Upcasters } from '@wisselzone/platform/envelope';

/** Every event that a decision to deliver rests on. One that is not named stops that delivery. */
export const knownEvents = (): Upcasters =>
  new Upcasters({
    ...Object.fromEntries(
      [
        ...dossierEventTypes,
        ...organisationEventTypes,
        ...flowEventTypes,
        ...deliveryEventTypes,
      ].map((type) => [type, []]),
    ),
    ...dossierUpcasts,
    ...organisationUpcasts,
    ...flowUpcasts,
    ...deliveryUpcasts,
  });
