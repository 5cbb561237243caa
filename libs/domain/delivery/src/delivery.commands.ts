import type {
  Asked,
  DossierId,
  ErrandId,
  EventId,
  InboxEntryId,
  OrganisationId,
  SkipReason,
} from '@wisselzone/kernel';

type About = Asked & { readonly organisation: OrganisationId; readonly errand: ErrandId };

export type AskReconciliation = About & { readonly type: 'AskReconciliation' };
export type RetryDeliveries = About & {
  readonly type: 'RetryDeliveries';
  /** Absent: every dossier that stands still. */
  readonly dossier?: DossierId;
};
export type ReplayDeliveries = About & {
  readonly type: 'ReplayDeliveries';
  /** Entries of the mailbox as the feed counts them, both included. */
  readonly from: string;
  readonly to: string;
};
export type RetryMessages = About & {
  readonly type: 'RetryMessages';
  /** Absent: everything in quarantine. */
  readonly message?: InboxEntryId;
};
export type CorrectMessage = About & {
  readonly type: 'CorrectMessage';
  readonly message: InboxEntryId;
};
export type AskMessageSkip = About & {
  readonly type: 'AskMessageSkip';
  readonly message: InboxEntryId;
  readonly reason: SkipReason;
};
export type AskSkip = About & {
  readonly type: 'AskSkip';
  readonly event: EventId;
  readonly reason: SkipReason;
};
export type ConfirmSkip = About & { readonly type: 'ConfirmSkip' };
export type RefuseSkip = About & { readonly type: 'RefuseSkip' };
export type DeliveryCommand =
  | AskReconciliation
  | RetryDeliveries
  | ReplayDeliveries
  | RetryMessages
  | CorrectMessage
  | AskMessageSkip
  | AskSkip
  | ConfirmSkip
  | RefuseSkip;
