import type { Upcasts } from '@wisselzone/kernel';
import type { SignalEvent } from './signal.events';

/** How older versions of these events are read as today's; every type is still at its first version. */
export const signalUpcasts: Upcasts = {};

const TYPES: Readonly<Record<SignalEvent['type'], true>> = {
  SignalRecorded: true,
  SignalHeard: true,
  SignalDiscussed: true,
  SignalAnswered: true,
};

/** The name of every event that can stand in the stream of a signal. */
export const signalEventTypes = Object.keys(TYPES) as readonly SignalEvent['type'][];
