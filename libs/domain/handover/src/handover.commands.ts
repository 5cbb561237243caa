import type {
  Asked,
  BreakOffReason,
  Day,
  HandoverId,
  Instant,
  IntakeOutcome,
  Outcome,
  OutcomeMoment,
  ReferralId,
} from '@wisselzone/kernel';
import type { AftercareMoment } from './handover.events';

type About = Asked & { readonly handover: HandoverId };

/** By the holder or by the receiver of an accepted referral of kind `transfer`. */
export type ProposeHandover = About & {
  readonly type: 'ProposeHandover';
  readonly referral: ReferralId;
};
export type PlanHandover = About & {
  readonly type: 'PlanHandover';
  readonly intakeAt: Instant;
  readonly place?: string;
  readonly participants?: readonly string[];
  readonly text?: string;
};
export type StartOverlap = About & { readonly type: 'StartOverlap'; readonly plannedEnd: Day };
export type ExtendOverlap = About & {
  readonly type: 'ExtendOverlap';
  readonly plannedEnd: Day;
  readonly text?: string;
};
export type ConfirmOverlapEnd = About & { readonly type: 'ConfirmOverlapEnd' };
/** Only by a coordinator of the holder; the door checks the role. */
export type DecideOverlapEnd = About & {
  readonly type: 'DecideOverlapEnd';
  readonly reason: string;
};
/**
 * By the receiver, whose lead professional must be named in the dossier. Counts as the receiver's own
 * confirmation of the end of the overlap; the sender must have confirmed, or its supervisor decided.
 */
export type TransferHandover = About & { readonly type: 'TransferHandover' };
export type PlanAftercare = About & {
  readonly type: 'PlanAftercare';
  /** Without: 1, 3, 6 and 12 months after the transfer, by the receiver, as far as they are still to come. */
  readonly moments?: readonly AftercareMoment[];
};
export type HoldAftercareMoment = About & {
  readonly type: 'HoldAftercareMoment';
  readonly moment: string;
  readonly text?: string;
};
export type NoteAftercareMomentMissed = About & {
  readonly type: 'NoteAftercareMomentMissed';
  readonly moment: string;
};
export type CloseHandover = About & {
  readonly type: 'CloseHandover';
  readonly outcome: Outcome;
  readonly text?: string;
  readonly reasonWithoutAftercare?: string;
  /** The outcome is asked again, unless there is nothing more to ask (moved, deceased). */
  readonly askOutcomeAgain?: boolean;
};
/** By either side, from the day on which the outcome is asked again. */
export type RecordOutcome = About & {
  readonly type: 'RecordOutcome';
  readonly moment: OutcomeMoment;
  readonly outcome: Outcome;
  readonly text?: string;
};
export type NoteOutcomeMissed = About & {
  readonly type: 'NoteOutcomeMissed';
  readonly moment: OutcomeMoment;
};
export type BreakOffHandover = About & {
  readonly type: 'BreakOffHandover';
  readonly reason: BreakOffReason;
  readonly text?: string;
};
export type RequestReturn = About & {
  readonly type: 'RequestReturn';
  readonly takeBackBy: Instant;
  readonly reason: string;
  readonly suggestion?: string;
};
export type NoteReturnDeadlineMissed = About & { readonly type: 'NoteReturnDeadlineMissed' };
/** By the first sender, whose lead professional must be named in the dossier. */
export type TakeBatonBack = About & { readonly type: 'TakeBatonBack' };

/** `intakeAt` (and perhaps `place`) when the intake was moved. */
export type RecordJointIntake = About & {
  readonly type: 'RecordJointIntake';
  readonly outcome: IntakeOutcome;
  readonly intakeAt?: Instant;
  readonly place?: string;
  readonly text?: string;
};
export type ReopenHandover = About & {
  readonly type: 'ReopenHandover';
  readonly reason: string;
};

export type HandoverCommand =
  | ProposeHandover
  | PlanHandover
  | StartOverlap
  | ExtendOverlap
  | ConfirmOverlapEnd
  | DecideOverlapEnd
  | TransferHandover
  | PlanAftercare
  | HoldAftercareMoment
  | NoteAftercareMomentMissed
  | CloseHandover
  | BreakOffHandover
  | RequestReturn
  | NoteReturnDeadlineMissed
  | TakeBatonBack
  | RecordJointIntake
  | ReopenHandover
  | RecordOutcome
  | NoteOutcomeMissed;
