import { dossierEventTypes, dossierUpcasts } from '@wisselzone/domain/dossier';
import { flowEventTypes, flowUpcasts } from '@wisselzone/domain/flow';
import { organisationEventTypes, organisationUpcasts } from '@wisselzone/domain/organisation';
import { serviceEventTypes, serviceUpcasts } from '@wisselzone/domain/service';
import { Upcasters } from '@wisselzone/platform/envelope';

const TYPES = [
  ...dossierEventTypes,
  ...flowEventTypes,
  ...organisationEventTypes,
  ...serviceEventTypes,
];

/** Every event type that figures are counted from, or that says who and where the organisations are. */
export const knownEvents = (): Upcasters =>
  new Upcasters({
    ...Object.fromEntries(TYPES.map((type) => [type, []])),
    ...{ ...dossierUpcasts, ...flowUpcasts, ...organisationUpcasts, ...serviceUpcasts },
  });
