import type { Upcasts } from '@wisselzone/kernel';
import type { AgreementEvent } from './agreement.events';

/** How older versions of these events are read as today's; every type is still at its first version. */
export const agreementUpcasts: Upcasts = {};

const TYPES: Readonly<Record<AgreementEvent['type'], true>> = {
  AgreementRegistered: true,
  AgreementAmended: true,
  AgreementEnded: true,
  TemplateAdded: true,
  TemplateEnded: true,
  AgreementPartySucceeded: true,
};

/** The name of every event that can stand in the stream of an agreement. */
export const agreementEventTypes = Object.keys(TYPES) as readonly AgreementEvent['type'][];
