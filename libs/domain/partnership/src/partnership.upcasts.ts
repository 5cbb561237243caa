import type { Upcasts } from '@wisselzone/kernel';
import type { PartnershipEvent } from './partnership.events';

/** How older versions of these events are read as today's; every type is still at its first version. */
export const partnershipUpcasts: Upcasts = {};

const TYPES: Readonly<Record<PartnershipEvent['type'], true>> = {
  PartnershipRegistered: true,
  PartnershipAmended: true,
  PartnershipEnded: true,
};

/** The name of every event that can stand in the stream of a partnership. */
export const partnershipEventTypes = Object.keys(TYPES) as readonly PartnershipEvent['type'][];
