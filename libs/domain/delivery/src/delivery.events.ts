import type {
  DomainEvent,
  DossierId,
  ErrandId,
  EventId,
  InboxEntryId,
  OrganisationId,
  SkipReason,
  SubjectId,
} from '@wisselzone/kernel';

/** The organisation whose messages it is about, and which errand of the relay. */
type About = { readonly organisation: OrganisationId; readonly errand: ErrandId };

/** What was accepted for this organisation must be counted against what became of it, now. */
export type ReconciliationAsked = DomainEvent<'ReconciliationAsked', About>;
/** What stands still is to be tried again: the lane of one dossier, or every lane. */
export type DeliveryRetryAsked = DomainEvent<
  'DeliveryRetryAsked',
  About & { readonly dossier?: DossierId }
>;
/** Entries of the mailbox, first and last included, are to be sent again. */
export type DeliveryReplayAsked = DomainEvent<
  'DeliveryReplayAsked',
  About & { readonly from: string; readonly to: string }
>;
/** A message in quarantine is to be read again, or every one; `corrected`: as somebody corrected it. */
export type MessageRetryAsked = DomainEvent<
  'MessageRetryAsked',
  About & { readonly message?: InboxEntryId; readonly corrected?: true }
>;
/** A message in quarantine is to be passed over; nothing happens until somebody else agrees. */
export type MessageSkipAsked = DomainEvent<
  'MessageSkipAsked',
  About & {
    readonly message: InboxEntryId;
    readonly reason: SkipReason;
    readonly askedBy: SubjectId;
  }
>;
/** One event is to be passed over; nothing happens until somebody else agrees. */
export type DeliverySkipAsked = DomainEvent<
  'DeliverySkipAsked',
  About & { readonly event: EventId; readonly reason: SkipReason; readonly askedBy: SubjectId }
>;
/** A second person agrees: the event or the message ends as skipped. */
export type DeliverySkipConfirmed = DomainEvent<
  'DeliverySkipConfirmed',
  About & { readonly confirmedBy: SubjectId }
>;
/** It is not passed over after all. */
export type DeliverySkipRefused = DomainEvent<'DeliverySkipRefused', About>;

/** What can have been said of the deliveries to one organisation, and of the messages it sent. */
export type DeliveryEvent =
  | ReconciliationAsked
  | DeliveryRetryAsked
  | DeliveryReplayAsked
  | MessageRetryAsked
  | MessageSkipAsked
  | DeliverySkipAsked
  | DeliverySkipConfirmed
  | DeliverySkipRefused;
