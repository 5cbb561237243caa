import type { Upcasts } from '@wisselzone/kernel';
import type { ServiceEvent } from './service.events';

/** How older versions of these events are read as today's; every type is still at its first version. */
export const serviceUpcasts: Upcasts = {};

const TYPES: Readonly<Record<ServiceEvent['type'], true>> = {
  ServiceRegistered: true,
  ServiceAmended: true,
  AvailabilitySaid: true,
  ServiceEnded: true,
};

/** The name of every event that can stand in the stream of a service. */
export const serviceEventTypes = Object.keys(TYPES) as readonly ServiceEvent['type'][];
