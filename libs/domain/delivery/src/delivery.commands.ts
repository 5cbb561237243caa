import type {
  Asked,
  DossierId,
  ErrandId,
  EventId,
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
export type AskSkip = About & {
  readonly type: 'AskSkip';
  readonly event: EventId;
  readonly reason: SkipReason;
};
export type ConfirmSkip = About & { readonly type: 'ConfirmSkip' };
export type RefuseSkip = About & { readonly type: 'RefuseSkip' };
export type DeliveryCommand =
  AskReconciliation | RetryDeliveries | ReplayDeliveries | AskSkip | ConfirmSkip | RefuseSkip;
