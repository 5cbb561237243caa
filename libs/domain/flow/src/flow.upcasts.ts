import type { Upcasts } from '@wisselzone/kernel';
import type { FlowEvent } from './flow.events';

/** How older versions of these events are read as today's; every type is still at its first version. */
export const flowUpcasts: Upcasts = {};

const TYPES: Readonly<Record<FlowEvent['type'], true>> = {
  FlowRegistered: true,
  FlowEnded: true,
  FlowPartySucceeded: true,
};

/** The name of every event that can stand in the register of flows. */
export const flowEventTypes = Object.keys(TYPES) as readonly FlowEvent['type'][];
