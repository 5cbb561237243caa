import type { Upcasts } from '@wisselzone/kernel';

/** How older versions of these events are read as today's; every type is still at its first version. */
export const registrationUpcasts: Upcasts = {};
