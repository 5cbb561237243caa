import type {
  Day,
  Fact,
  HandoverId,
  HandoverStatus,
  Instant,
  OrganisationId,
  ReferralId,
} from '@wisselzone/kernel';
import type {
  AftercareMoment,
  AftercareMomentHeld,
  AftercareMomentMissed,
  BatonTakenBack,
  HandoverClosed,
  HandoverEvent,
  HandoverOverlapEndConfirmed,
  HandoverOverlapEndDecided,
  HandoverProposed,
  OutcomeMissed,
  OutcomeRecorded,
  ReturnDeadlineMissed,
  ReturnRequested,
} from './handover.events';
import { outcomesAsked, type OutcomeAsked } from './outcomes-asked';

export type PlannedMoment = AftercareMoment & { readonly state: 'planned' | 'held' | 'missed' };

export type PlannedOutcome = OutcomeAsked & {
  readonly state: 'planned' | 'recorded' | 'missed';
};

/** One handover, as far as rules need it. */
export interface Handover {
  readonly handover: HandoverId;
  readonly referral: ReferralId;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly status: HandoverStatus;
  readonly intakeAt?: Instant;
  /** Whether it was said how the intake of `intakeAt` went. */
  readonly intakeRecorded: boolean;
  readonly plannedEnd?: Day;
  /** Who has confirmed that the overlap may end, and whether the sender's supervisor decided it. */
  readonly endConfirmedBy: readonly OrganisationId[];
  readonly endDecided: boolean;
  readonly moments: readonly PlannedMoment[];
  readonly transferredAt?: Instant;
  readonly closedAt?: Instant;
  /** When the outcome is asked again; nothing while the handover is not closed. */
  readonly outcomes: readonly PlannedOutcome[];
  /** Each time the person came back within the term: the same journey went on. */
  readonly reopenedAt: readonly Instant[];
  readonly takeBackBy?: Instant;
  readonly returnDeadlineMissed: boolean;
}

const BEFORE_TRANSFER: readonly HandoverStatus[] = ['proposed', 'planned', 'overlap'];

/** Runs towards a transfer: proposed, planned or in overlap. A dossier has at most one of these. */
export const isOpenHandover = ({ status }: Handover): boolean => BEFORE_TRANSFER.includes(status);

const proposed = ({ plain }: Fact<HandoverProposed>): Handover => ({
  handover: plain.handover,
  referral: plain.referral,
  from: plain.from,
  to: plain.to,
  status: 'proposed',
  intakeRecorded: false,
  endConfirmedBy: [],
  endDecided: false,
  moments: [],
  outcomes: [],
  reopenedAt: [],
  returnDeadlineMissed: false,
});

const withMoment = (
  handover: Handover,
  { type, plain }: Fact<AftercareMomentHeld | AftercareMomentMissed>,
): Handover => ({
  ...handover,
  moments: handover.moments.map((planned) =>
    planned.moment === plain.moment
      ? { ...planned, state: type === 'AftercareMomentHeld' ? 'held' : 'missed' }
      : planned,
  ),
});

/** A new plan replaces what was still to come; what was held or missed stays. */
const planAftercare = (handover: Handover, moments: readonly AftercareMoment[]): Handover => ({
  ...handover,
  status: 'aftercare',
  moments: [
    ...handover.moments.filter(({ state }) => state !== 'planned'),
    ...moments.map((moment): PlannedMoment => ({ ...moment, state: 'planned' })),
  ],
});

/** An overlap goes on while its intake is moved. */
const planned = (handover: Handover, intakeAt: Instant): Handover => ({
  ...handover,
  status: handover.status === 'overlap' ? 'overlap' : 'planned',
  intakeAt,
  intakeRecorded: false,
});

/** As after the transfer: what was still planned is planned anew, what was held or missed stays. */
const reopened = ({ closedAt: _, ...handover }: Handover, at: Instant): Handover => ({
  ...handover,
  status: 'transferred',
  outcomes: [],
  reopenedAt: [...handover.reopenedAt, at],
  moments: handover.moments.filter(({ state }) => state !== 'planned'),
});

const closed = (handover: Handover, { plain, at }: Fact<HandoverClosed>): Handover => ({
  ...handover,
  status: 'closed',
  closedAt: at,
  outcomes:
    plain.outcomeAskedAgain === false
      ? []
      : outcomesAsked(at).map((asked): PlannedOutcome => ({ ...asked, state: 'planned' })),
});

const withOutcome = (
  handover: Handover,
  { type, plain }: Fact<OutcomeRecorded | OutcomeMissed>,
): Handover => ({
  ...handover,
  outcomes: handover.outcomes.map((asked) =>
    asked.moment === plain.moment
      ? { ...asked, state: type === 'OutcomeRecorded' ? 'recorded' : 'missed' }
      : asked,
  ),
});

/** Who agreed to the earlier end has not agreed to the later one. */
const extended = (handover: Handover, plannedEnd: Day): Handover => ({
  ...handover,
  plannedEnd,
  endConfirmedBy: [],
});

const withOverlapEnd = (
  handover: Handover,
  { type, by }: Fact<HandoverOverlapEndConfirmed | HandoverOverlapEndDecided>,
): Handover =>
  type === 'HandoverOverlapEndDecided'
    ? { ...handover, endDecided: true }
    : { ...handover, endConfirmedBy: [...handover.endConfirmedBy, by] };

const withReturn = (
  handover: Handover,
  event: Fact<ReturnRequested | ReturnDeadlineMissed | BatonTakenBack>,
): Handover => {
  switch (event.type) {
    case 'ReturnRequested':
      return { ...handover, status: 'returnRequested', takeBackBy: event.plain.takeBackBy };
    case 'ReturnDeadlineMissed':
      return { ...handover, returnDeadlineMissed: true };
    case 'BatonTakenBack':
      return { ...handover, status: 'returned' };
  }
};

/** Folds one event of one handover. An event of a handover that was never proposed changes nothing. */
export const evolveHandover = (
  handover: Handover | undefined,
  event: Fact<HandoverEvent>,
): Handover | undefined => {
  if (event.type === 'HandoverProposed') return proposed(event);
  if (!handover) return undefined;
  switch (event.type) {
    case 'HandoverPlanned':
      return planned(handover, event.plain.intakeAt);
    case 'JointIntakeRecorded':
      return { ...handover, intakeRecorded: true };
    case 'HandoverOverlapStarted':
      return { ...handover, status: 'overlap', plannedEnd: event.plain.plannedEnd };
    case 'HandoverOverlapExtended':
      return extended(handover, event.plain.plannedEnd);
    case 'HandoverOverlapEndConfirmed':
    case 'HandoverOverlapEndDecided':
      return withOverlapEnd(handover, event);
    case 'HandoverTransferred':
      return { ...handover, status: 'transferred', transferredAt: event.at };
    case 'AftercarePlanned':
      return planAftercare(handover, event.plain.moments);
    case 'AftercareMomentHeld':
    case 'AftercareMomentMissed':
      return withMoment(handover, event);
    case 'HandoverClosed':
      return closed(handover, event);
    case 'HandoverReopened':
      return reopened(handover, event.at);
    case 'OutcomeRecorded':
    case 'OutcomeMissed':
      return withOutcome(handover, event);
    case 'HandoverBrokenOff':
      return { ...handover, status: 'brokenOff' };
    case 'ReturnRequested':
    case 'ReturnDeadlineMissed':
    case 'BatonTakenBack':
      return withReturn(handover, event);
  }
};
