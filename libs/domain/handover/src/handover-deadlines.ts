import { dayOf, type Instant, type PausableStep } from '@wisselzone/kernel';
import type { Handover } from './handover.state';

interface MovedDeadline {
  readonly step: PausableStep;
  readonly moment?: string;
  readonly dueAt: Instant;
}

const onDay = <Moment extends { readonly moment: string; readonly due: string }>(
  moments: readonly Moment[],
  { moment, dueAt }: MovedDeadline,
): readonly Moment[] =>
  moments.map((one) => (one.moment === moment ? { ...one, due: dayOf(dueAt) } : one));

/** The same handover with a later deadline of one step, after a pause; moments are days. */
export const withHandoverDeadline = (handover: Handover, moved: MovedDeadline): Handover => {
  switch (moved.step) {
    case 'takeBack':
      return { ...handover, takeBackBy: moved.dueAt };
    case 'overlapEnd':
      return { ...handover, plannedEnd: dayOf(moved.dueAt) };
    case 'aftercareMoment':
      return { ...handover, moments: onDay(handover.moments, moved) };
    case 'outcome':
      return { ...handover, outcomes: onDay(handover.outcomes, moved) };
    case 'decide':
    case 'expiry':
    case 'answer':
      return handover;
  }
};
