import type {
  BreakOffReason,
  Day,
  DomainEvent,
  HandoverId,
  Instant,
  IntakeOutcome,
  OrganisationId,
  Outcome,
  OutcomeMoment,
  ReferralId,
  SubjectId,
} from '@wisselzone/kernel';

type About = { readonly handover: HandoverId };
type Parties = {
  readonly referral: ReferralId;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
};
type Reason = { readonly guidance: { readonly text: string } };

/** One contact after the transfer: who takes it and by when. */
export type AftercareMoment = {
  readonly moment: string;
  readonly due: Day;
  readonly owner: OrganisationId;
};

export type HandoverProposed = DomainEvent<'HandoverProposed', About & Parties>;
/** The joint intake, at a moment the person chose, with both counsellors. The referral is in progress from here. */
export type HandoverPlanned = DomainEvent<
  'HandoverPlanned',
  About & { readonly referral: ReferralId; readonly intakeAt: Instant },
  {
    readonly guidance?: {
      readonly place?: string;
      readonly participants?: readonly string[];
      readonly text?: string;
    };
  }
>;
export type HandoverOverlapStarted = DomainEvent<
  'HandoverOverlapStarted',
  About & { readonly plannedEnd: Day }
>;
export type HandoverOverlapExtended = DomainEvent<
  'HandoverOverlapExtended',
  About & { readonly plannedEnd: Day },
  Partial<Reason>
>;
/** One side (the event's `by`) agrees that the overlap may end. */
export type HandoverOverlapEndConfirmed = DomainEvent<'HandoverOverlapEndConfirmed', About>;
export type HandoverOverlapEndDecided = DomainEvent<'HandoverOverlapEndDecided', About, Reason>;
/** The one event that moves the baton to the receiver, who names its lead professional in it. */
export type HandoverTransferred = DomainEvent<
  'HandoverTransferred',
  About & Parties & { readonly lead: SubjectId }
>;
export type AftercarePlanned = DomainEvent<
  'AftercarePlanned',
  About & { readonly moments: readonly AftercareMoment[] }
>;
export type AftercareMomentHeld = DomainEvent<
  'AftercareMomentHeld',
  About & { readonly moment: string },
  { readonly guidance?: { readonly text: string } }
>;
export type AftercareMomentMissed = DomainEvent<
  'AftercareMomentMissed',
  About & { readonly moment: string; readonly due: Day }
>;
export type HandoverClosed = DomainEvent<
  'HandoverClosed',
  About & {
    readonly hasAftercarePlan: boolean;
    /** False when whoever closed it said that there is nothing to ask again. */
    readonly outcomeAskedAgain?: false;
  },
  {
    readonly outcome: { readonly outcome: Outcome; readonly text?: string };
    readonly guidance?: { readonly reasonWithoutAftercare: string };
  }
>;
/** Before the transfer: the baton stays with the sender. */
export type HandoverBrokenOff = DomainEvent<
  'HandoverBrokenOff',
  About & { readonly referral: ReferralId },
  { readonly guidance: { readonly reason: BreakOffReason; readonly text?: string } }
>;
/** After the transfer: the baton stays with the holder until the other side takes it back. */
export type ReturnRequested = DomainEvent<
  'ReturnRequested',
  About & { readonly to: OrganisationId; readonly takeBackBy: Instant },
  { readonly guidance: { readonly text: string; readonly suggestion?: string } }
>;
export type ReturnDeadlineMissed = DomainEvent<
  'ReturnDeadlineMissed',
  About & { readonly deadline: Instant }
>;
/** The other event that moves the baton: the first sender takes it back by its own confirmation. */
export type BatonTakenBack = DomainEvent<
  'BatonTakenBack',
  About & { readonly from: OrganisationId; readonly to: OrganisationId; readonly lead: SubjectId }
>;

/** How the joint intake went; what came of it is content. A moved intake is planned again in the same breath. */
export type JointIntakeRecorded = DomainEvent<
  'JointIntakeRecorded',
  About,
  { readonly guidance: { readonly outcome: IntakeOutcome; readonly text?: string } }
>;
/** The person came back within the term: the same journey goes on, with aftercare planned anew. */
export type HandoverReopened = DomainEvent<'HandoverReopened', About, Reason>;

/** How it went with the person some months after the closing. */
export type OutcomeRecorded = DomainEvent<
  'OutcomeRecorded',
  About & { readonly moment: OutcomeMoment },
  { readonly outcome: { readonly outcome: Outcome; readonly text?: string } }
>;
export type OutcomeMissed = DomainEvent<
  'OutcomeMissed',
  About & { readonly moment: OutcomeMoment; readonly due: Day }
>;

export type HandoverEvent =
  | HandoverProposed
  | HandoverPlanned
  | HandoverOverlapStarted
  | HandoverOverlapExtended
  | HandoverOverlapEndConfirmed
  | HandoverOverlapEndDecided
  | HandoverTransferred
  | AftercarePlanned
  | AftercareMomentHeld
  | AftercareMomentMissed
  | HandoverClosed
  | HandoverBrokenOff
  | ReturnRequested
  | ReturnDeadlineMissed
  | BatonTakenBack
  | JointIntakeRecorded
  | HandoverReopened
  | OutcomeRecorded
  | OutcomeMissed;
