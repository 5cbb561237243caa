import type { ErrandId, EventId, Fact, InboxEntryId, SubjectId } from '@wisselzone/kernel';
import type { DeliveryEvent } from './delivery.events';

/** One wish to pass an event or a message over, and what became of it. */
export interface Skip {
  readonly what: EventId | InboxEntryId;
  readonly askedBy: SubjectId;
  readonly status: 'asked' | 'confirmed' | 'refused';
}

/** What was said of the deliveries to one organisation, as far as a decision needs it. */
export interface Deliveries {
  readonly skips: Readonly<Record<ErrandId, Skip>>;
}

/** Nothing was said yet. */
export const noDeliveries: Deliveries = { skips: {} };

const answered = (
  { skips }: Deliveries,
  errand: ErrandId,
  status: 'confirmed' | 'refused',
): Deliveries => {
  const skip = skips[errand];
  return { skips: skip ? { ...skips, [errand]: { ...skip, status } } : skips };
};

const asked = (
  { skips }: Deliveries,
  what: Skip['what'],
  { errand, askedBy }: { readonly errand: ErrandId; readonly askedBy: SubjectId },
): Deliveries => ({ skips: { ...skips, [errand]: { what, askedBy, status: 'asked' } } });

/** Folds one event of the deliveries to one organisation. */
export const evolveDeliveries = (
  known: Deliveries | undefined,
  event: Fact<DeliveryEvent>,
): Deliveries => {
  const deliveries = known ?? noDeliveries;
  switch (event.type) {
    case 'DeliverySkipAsked':
      return asked(deliveries, event.plain.event, event.plain);
    case 'MessageSkipAsked':
      return asked(deliveries, event.plain.message, event.plain);
    case 'DeliverySkipConfirmed':
      return answered(deliveries, event.plain.errand, 'confirmed');
    case 'DeliverySkipRefused':
      return answered(deliveries, event.plain.errand, 'refused');
    case 'ReconciliationAsked':
    case 'DeliveryRetryAsked':
    case 'DeliveryReplayAsked':
    case 'MessageRetryAsked':
      return deliveries;
  }
};
