import type {
  ErrandId,
  EventId,
  InboxEntryId,
  Instant,
  OrganisationId,
  Recorded,
  SubjectId,
} from '@wisselzone/kernel';
import type { DeliveryEvent } from '../src/delivery.events';

const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
const errand = 'e7000000-0000-4000-8000-000000000001' as ErrandId;
const event = 'ee000000-0000-4000-8000-000000000001' as EventId;
const message = 'e1000000-0000-4000-8000-000000000001' as InboxEntryId;
const an = '50000000-0000-4000-8000-000000000001' as SubjectId;
const now = '2026-09-01T08:00:00.000Z' as Instant;
const about = { organisation: vdab, errand };

const recorded = (said: DeliveryEvent): Recorded<DeliveryEvent> => ({ ...said, by: vdab, at: now });

/** A question of An, who looks after the deliveries of VDAB, and what was said of them. */
export const someDeliveries = () => ({
  asked: { ...about, by: vdab, subject: an, now },
  colleague: '50000000-0000-4000-8000-000000000002' as SubjectId,
  event,
  message,
  messagesRetried: recorded({ type: 'MessageRetryAsked', plain: about }),
  messageRetried: recorded({ type: 'MessageRetryAsked', plain: { ...about, message } }),
  messageCorrected: recorded({
    type: 'MessageRetryAsked',
    plain: { ...about, message, corrected: true },
  }),
  messageSkipAsked: recorded({
    type: 'MessageSkipAsked',
    plain: { ...about, message, reason: 'notProcessable', askedBy: an },
  }),
  counted: recorded({ type: 'ReconciliationAsked', plain: about }),
  retried: recorded({ type: 'DeliveryRetryAsked', plain: about }),
  replayed: recorded({ type: 'DeliveryReplayAsked', plain: { ...about, from: '3', to: '5' } }),
  skipAsked: recorded({
    type: 'DeliverySkipAsked',
    plain: { ...about, event, reason: 'handledElsewhere', askedBy: an },
  }),
  skipRefused: recorded({ type: 'DeliverySkipRefused', plain: about }),
});
