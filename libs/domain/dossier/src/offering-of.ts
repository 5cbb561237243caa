import type { Offering } from '@wisselzone/domain/offering';
import type { OfferId } from '@wisselzone/kernel';
import type { Dossier } from './dossier.types';

/** The offering that an offer is of. */
export const offeringOf = ({ offerings }: Dossier, offer: OfferId): Offering | undefined =>
  Object.values(offerings).find(({ offers }) => offers.some((one) => one.offer === offer));
