import type {
  Asked,
  AttachmentId,
  DataCategory,
  DeclineReason,
  DraftId,
  Instant,
  OfferId,
  OrganisationId,
  Purpose,
  ReceivedBy,
  ReferralId,
  ReferralKind,
  Urgency,
} from '@wisselzone/kernel';
import type { ContactPerson } from './referral.events';

type About = Asked & { readonly referral: ReferralId };
/** True for an addressee without a system of its own: the hub's worklist is its system. */
type HeldHere = { readonly heldHere?: boolean };

/** Files of the asking organisation, laid beside the dossier before; the limit is the door's. */
type Carries = {
  readonly attachments?: readonly AttachmentId[];
  readonly attachmentLimitBytes?: number;
};

/** The three deadlines come from the agreement, already counted in Belgian working days. */
export type RequestReferral = About &
  HeldHere &
  Carries & {
    readonly type: 'RequestReferral';
    readonly kind: ReferralKind;
    readonly to: OrganisationId;
    readonly urgency: Urgency;
    readonly purpose: Purpose;
    readonly categories: readonly DataCategory[];
    readonly receiveBy: Instant;
    readonly decideBy: Instant;
    readonly expiresAt: Instant;
    readonly reason: string;
    readonly question?: string;
    readonly desiredMoment?: Instant;
    readonly addressedService?: string;
    readonly contactPerson?: ContactPerson;
    readonly renews?: ReferralId;
    /** The draft in which this request was prepared, and which ends with it. */
    readonly draft?: DraftId;
    /** The offer whose candidate is chosen by this request. */
    readonly offer?: OfferId;
  };
export type ConfirmReferralReceipt = About & {
  readonly type: 'ConfirmReferralReceipt';
  readonly receivedBy: ReceivedBy;
};
export type OpenReferral = About & { readonly type: 'OpenReferral' };
export type AskReferralInformation = About & {
  readonly type: 'AskReferralInformation';
  readonly text: string;
};
export type GiveReferralInformation = About &
  Carries & {
    readonly type: 'GiveReferralInformation';
    readonly text: string;
  };
export type ProposeReferralMoment = About & {
  readonly type: 'ProposeReferralMoment';
  readonly moment: Instant;
  readonly place?: string;
  readonly text?: string;
};
export type AnswerReferralMoment = About & {
  readonly type: 'AnswerReferralMoment';
  readonly agreed: boolean;
  readonly text?: string;
};
export type AcceptReferral = About & {
  readonly type: 'AcceptReferral';
  readonly contactPerson?: ContactPerson;
};
export type DeclineReferral = About & {
  readonly type: 'DeclineReferral';
  readonly reason: DeclineReason;
  readonly explanation?: string;
  readonly suggestion?: string;
};
export type WithdrawReferral = About & {
  readonly type: 'WithdrawReferral';
  readonly text?: string;
};
export type ExpireReferral = About & { readonly type: 'ExpireReferral' };
export type NoteReferralDeadlineMissed = About & {
  readonly type: 'NoteReferralDeadlineMissed';
  readonly step: 'receive' | 'decide';
};
export type CompleteReferral = About & {
  readonly type: 'CompleteReferral';
  readonly text?: string;
};
export type FailReferral = About & { readonly type: 'FailReferral'; readonly text?: string };

/** By the addressee of `forwards`, whose question goes on as a referral of its own to `to`. */
export type ForwardReferral = About &
  HeldHere & {
    readonly type: 'ForwardReferral';
    readonly forwards: ReferralId;
    readonly to: OrganisationId;
    readonly receiveBy: Instant;
    readonly decideBy: Instant;
    readonly expiresAt: Instant;
    readonly reason: string;
    readonly question?: string;
    readonly contactPerson?: ContactPerson;
  };
/** By either side, once accepted; asked by both sides it is confirmed. */
export type AskReferralCancellation = About & {
  readonly type: 'AskReferralCancellation';
  readonly reason: string;
};
export type ConfirmReferralCancellation = About & { readonly type: 'ConfirmReferralCancellation' };
export type RefuseReferralCancellation = About & {
  readonly type: 'RefuseReferralCancellation';
  readonly text?: string;
};

export type ReferralCommand =
  | RequestReferral
  | ConfirmReferralReceipt
  | OpenReferral
  | AskReferralInformation
  | GiveReferralInformation
  | ProposeReferralMoment
  | AnswerReferralMoment
  | AcceptReferral
  | DeclineReferral
  | WithdrawReferral
  | ExpireReferral
  | NoteReferralDeadlineMissed
  | CompleteReferral
  | FailReferral
  | ForwardReferral
  | AskReferralCancellation
  | ConfirmReferralCancellation
  | RefuseReferralCancellation;
