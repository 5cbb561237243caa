import type { Instant, OfferId, OrganisationId } from '@wisselzone/kernel';
import type { WorklistItem } from '../worklist/worklist';
import type { DecidedAgain, GivenEvent } from './given-event';

/** How an offer stands for its candidate. */
export type OfferStatus = 'open' | 'chosen' | 'notChosen' | 'withdrawn' | 'expired';

/** The row of an offer in its candidate's own list. */
export interface OfferRow {
  readonly tenant: OrganisationId;
  readonly offer: OfferId;
  readonly from: OrganisationId;
  readonly kind: string;
  readonly urgency: string;
  readonly purpose: string;
  readonly status: OfferStatus;
  readonly answer?: 'interested' | 'declined';
  readonly offeredAt: Instant;
  readonly expiresAt: Instant;
}
export type Windowed<Row> = Row & { readonly offer: OfferId };

/** What one event changes in the windows of candidates. */
export interface WindowChanges {
  readonly given: readonly Windowed<GivenEvent>[];
  readonly decidedAgain: readonly Windowed<DecidedAgain>[];
  readonly offers: readonly OfferRow[];
  readonly worklist: readonly Windowed<WorklistItem>[];
}
