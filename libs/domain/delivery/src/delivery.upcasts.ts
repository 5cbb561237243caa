import type { Upcasts } from '@wisselzone/kernel';
import type { DeliveryEvent } from './delivery.events';

/** How older versions of these events are read as today's; every type is still at its first version. */
export const deliveryUpcasts: Upcasts = {};

const TYPES: Readonly<Record<DeliveryEvent['type'], true>> = {
  ReconciliationAsked: true,
  DeliveryRetryAsked: true,
  DeliveryReplayAsked: true,
  MessageRetryAsked: true,
  MessageSkipAsked: true,
  DeliverySkipAsked: true,
  DeliverySkipConfirmed: true,
  DeliverySkipRefused: true,
};

/** The name of every event that can stand in the stream of an organisation's deliveries. */
export const deliveryEventTypes = Object.keys(TYPES) as readonly DeliveryEvent['type'][];
