import type {
  AttachmentId,
  DataCategory,
  DeclineReason,
  DomainEvent,
  Instant,
  OrganisationId,
  Purpose,
  ReceivedBy,
  ReferralId,
  ReferralKind,
  Urgency,
} from '@wisselzone/kernel';

/** How the other side reaches the person who acts. */
export type ContactPerson = {
  readonly name: string;
  readonly telephone?: string;
  readonly email?: string;
};

type About = { readonly referral: ReferralId };
type Remark = { readonly guidance: { readonly text: string } };

export type ReferralRequested = DomainEvent<
  'ReferralRequested',
  About & {
    readonly kind: ReferralKind;
    readonly from: OrganisationId;
    readonly to: OrganisationId;
    readonly urgency: Urgency;
    readonly purpose: Purpose;
    /** Names of the categories shared; their content stays sealed. */
    readonly categories: readonly DataCategory[];
    readonly receiveBy: Instant;
    readonly decideBy: Instant;
    readonly expiresAt: Instant;
    /** The earlier referral whose question this one asks again of another; kind and sender are the same. */
    readonly renews?: ReferralId;
    /** The referral that its addressee passed on to this one; `from` stays the first sender. */
    readonly forwards?: ReferralId;
    /** The files that go with the question. */
    readonly attachments?: readonly AttachmentId[];
  },
  {
    readonly guidance: {
      readonly reason: string;
      readonly question?: string;
      readonly desiredMoment?: Instant;
      readonly addressedService?: string;
    };
    readonly contact?: { readonly contactPerson: ContactPerson };
  }
>;
export type ReferralReceived = DomainEvent<
  'ReferralReceived',
  About & { readonly receivedBy: ReceivedBy }
>;
/** Somebody at the addressee has looked at the question: it no longer waits unseen. */
export type ReferralOpened = DomainEvent<'ReferralOpened', About>;
export type ReferralInformationAsked = DomainEvent<'ReferralInformationAsked', About, Remark>;
export type ReferralInformationGiven = DomainEvent<
  'ReferralInformationGiven',
  About & { readonly attachments?: readonly AttachmentId[] },
  Remark
>;
export type ReferralMomentProposed = DomainEvent<
  'ReferralMomentProposed',
  About & { readonly moment: Instant },
  { readonly guidance?: { readonly place?: string; readonly text?: string } }
>;
export type ReferralMomentAnswered = DomainEvent<
  'ReferralMomentAnswered',
  About & { readonly agreed: boolean },
  Partial<Remark>
>;
/** A person's decision. `late` when it came after the referral had expired. */
export type ReferralAccepted = DomainEvent<
  'ReferralAccepted',
  About & { readonly late: boolean },
  { readonly contact?: { readonly contactPerson: ContactPerson } }
>;
export type ReferralDeclined = DomainEvent<
  'ReferralDeclined',
  About & { readonly late: boolean },
  {
    readonly guidance: {
      readonly reason: DeclineReason;
      readonly explanation?: string;
      readonly suggestion?: string;
    };
  }
>;
export type ReferralWithdrawn = DomainEvent<'ReferralWithdrawn', About, Partial<Remark>>;
export type ReferralExpired = DomainEvent<'ReferralExpired', About>;
export type ReferralDeadlineMissed = DomainEvent<
  'ReferralDeadlineMissed',
  About & { readonly step: 'receive' | 'decide'; readonly deadline: Instant }
>;
/** An answer that came too late to count: a task for both sides. */
export type LateAnswerNoted = DomainEvent<
  'LateAnswerNoted',
  About & { readonly answer: 'accepted' | 'declined' }
>;
/** Kind `support`: the question is answered. */
export type ReferralCompleted = DomainEvent<
  'ReferralCompleted',
  About,
  { readonly outcome?: { readonly text: string } }
>;
/** Kind `support`: the question could not be answered. */
export type ReferralFailed = DomainEvent<'ReferralFailed', About, Partial<Remark>>;

/** The addressee passed the question on: `next` asks it of `to`. `loop` when it has been there before. */
export type ReferralForwarded = DomainEvent<
  'ReferralForwarded',
  About & { readonly to: OrganisationId; readonly next: ReferralId; readonly loop: boolean }
>;
/** After acceptance: one side asks to go no further; nothing ends until the other side confirms it. */
export type ReferralCancellationAsked = DomainEvent<'ReferralCancellationAsked', About, Remark>;
export type ReferralCancellationConfirmed = DomainEvent<'ReferralCancellationConfirmed', About>;
export type ReferralCancellationRefused = DomainEvent<
  'ReferralCancellationRefused',
  About,
  Partial<Remark>
>;

export type ReferralEvent =
  | ReferralRequested
  | ReferralReceived
  | ReferralOpened
  | ReferralInformationAsked
  | ReferralInformationGiven
  | ReferralMomentProposed
  | ReferralMomentAnswered
  | ReferralAccepted
  | ReferralDeclined
  | ReferralWithdrawn
  | ReferralExpired
  | ReferralDeadlineMissed
  | LateAnswerNoted
  | ReferralCompleted
  | ReferralFailed
  | ReferralForwarded
  | ReferralCancellationAsked
  | ReferralCancellationConfirmed
  | ReferralCancellationRefused;
