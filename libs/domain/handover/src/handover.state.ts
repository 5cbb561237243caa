import type {
  Day,
  Fact,
  HandoverId,
  HandoverStatus,
  Instant,
  OrganisationId,
  ReferralId,
} from '@wisselzone/kernel';
import type { AftercareMoment, HandoverEvent, HandoverProposed } from './handover.events';

export type PlannedMoment = AftercareMoment & { readonly state: 'planned' | 'held' | 'missed' };

/** One handover, as far as rules need it. */
export interface Handover {
  readonly handover: HandoverId;
  readonly referral: ReferralId;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly status: HandoverStatus;
  readonly intakeAt?: Instant;
  readonly plannedEnd?: Day;
  /** Who has confirmed that the overlap may end, and whether the sender's supervisor decided it. */
  readonly endConfirmedBy: readonly OrganisationId[];
  readonly endDecided: boolean;
  readonly moments: readonly PlannedMoment[];
  readonly transferredAt?: Instant;
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
  endConfirmedBy: [],
  endDecided: false,
  moments: [],
  returnDeadlineMissed: false,
});

const momentIs = (handover: Handover, moment: string, state: 'held' | 'missed'): Handover => ({
  ...handover,
  moments: handover.moments.map((planned) =>
    planned.moment === moment ? { ...planned, state } : planned,
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

/** Folds one event of one handover. An event of a handover that was never proposed changes nothing. */
export const evolveHandover = (
  handover: Handover | undefined,
  event: Fact<HandoverEvent>,
): Handover | undefined => {
  if (event.type === 'HandoverProposed') return proposed(event);
  if (!handover) return undefined;
  switch (event.type) {
    case 'HandoverPlanned':
      return { ...handover, status: 'planned', intakeAt: event.plain.intakeAt };
    case 'HandoverOverlapStarted':
      return { ...handover, status: 'overlap', plannedEnd: event.plain.plannedEnd };
    case 'HandoverOverlapExtended':
      // Who agreed to the earlier end has not agreed to the later one.
      return { ...handover, plannedEnd: event.plain.plannedEnd, endConfirmedBy: [] };
    case 'HandoverOverlapEndConfirmed':
      return { ...handover, endConfirmedBy: [...handover.endConfirmedBy, event.by] };
    case 'HandoverOverlapEndDecided':
      return { ...handover, endDecided: true };
    case 'HandoverTransferred':
      return { ...handover, status: 'transferred', transferredAt: event.at };
    case 'AftercarePlanned':
      return planAftercare(handover, event.plain.moments);
    case 'AftercareMomentHeld':
      return momentIs(handover, event.plain.moment, 'held');
    case 'AftercareMomentMissed':
      return momentIs(handover, event.plain.moment, 'missed');
    case 'HandoverClosed':
      return { ...handover, status: 'closed' };
    case 'HandoverBrokenOff':
      return { ...handover, status: 'brokenOff' };
    case 'ReturnRequested':
      return { ...handover, status: 'returnRequested', takeBackBy: event.plain.takeBackBy };
    case 'ReturnDeadlineMissed':
      return { ...handover, returnDeadlineMissed: true };
    case 'BatonTakenBack':
      return { ...handover, status: 'returned' };
  }
};
