import {
  dayOf,
  endOfDay,
  fail,
  isAfter,
  monthsLater,
  record,
  sealed,
  textGiven,
} from '@wisselzone/kernel';
import type {
  CloseHandover,
  HoldAftercareMoment,
  NoteAftercareMomentMissed,
  PlanAftercare,
} from './handover.commands';
import type { AftercareMoment } from './handover.events';
import type { HandoverError } from './handover.errors';
import { otherStatus, partyInTheWay } from './handover-parties';
import type { Handover } from './handover.state';
import type { HandoverAnswer } from './handover.types';

/** Months after the transfer at which contact is usual. */
const USUAL_MONTHS = [1, 3, 6, 12];

/** By the receiver, who knows the person now; without those that are over, or were held or missed already. */
const usualMoments = (
  { moments, to, transferredAt }: Handover,
  { now }: PlanAftercare,
): readonly AftercareMoment[] =>
  USUAL_MONTHS.map((months) => ({
    moment: `month${String(months)}`,
    due: monthsLater(dayOf(transferredAt ?? now), months),
    owner: to,
  })).filter(
    ({ moment, due }) =>
      isAfter(endOfDay(due), now) &&
      !moments.some((known) => known.moment === moment && known.state !== 'planned'),
  );

const planInTheWay = (
  by: PlanAftercare['by'],
  moments: readonly AftercareMoment[],
  handover: Handover,
): HandoverError | undefined => {
  const error = partyInTheWay(by, handover, ['transferred', 'aftercare']);
  if (error) return error;
  if (moments.length === 0) return { code: 'aftercareMomentsMissing' };
  const past = handover.moments.filter(({ state }) => state !== 'planned');
  const names = [...past, ...moments].map(({ moment }) => moment);
  if (new Set(names).size < names.length) return { code: 'aftercareMomentsDoubled' };
  const parties = [handover.from, handover.to];
  return moments.every(({ owner }) => parties.includes(owner))
    ? undefined
    : { code: 'aftercareOwnerNotAParty' };
};

export const planAftercare = (command: PlanAftercare, handover: Handover): HandoverAnswer => {
  const { by, moments = usualMoments(handover, command) } = command;
  const error = planInTheWay(by, moments, handover);
  if (error) return fail(error);
  return record({ type: 'AftercarePlanned', plain: { handover: handover.handover, moments } });
};

const runs = ({ status }: Handover): boolean =>
  status === 'aftercare' || status === 'returnRequested';

export const holdMoment = (
  { by, moment, text }: HoldAftercareMoment,
  handover: Handover,
): HandoverAnswer => {
  const planned = handover.moments.find((known) => known.moment === moment);
  if (!planned) return fail({ code: 'aftercareMomentUnknown' });
  if (planned.owner !== by) return fail({ code: 'onlyOwnerMayHoldMoment', owner: planned.owner });
  if (planned.state === 'held') return record();
  // A moment that was missed may still be held later: late truth wins.
  if (!runs(handover)) return otherStatus(handover);
  return record({
    type: 'AftercareMomentHeld',
    plain: { handover: handover.handover, moment },
    ...sealed({ guidance: textGiven(text) }),
  });
};

export const noteMomentMissed = (
  { moment, now }: NoteAftercareMomentMissed,
  handover: Handover,
): HandoverAnswer => {
  const planned = handover.moments.find((known) => known.moment === moment);
  if (!planned) return fail({ code: 'aftercareMomentUnknown' });
  if (planned.state === 'missed') return record();
  if (planned.state === 'held') return fail({ code: 'aftercareMomentAlreadyHeld' });
  if (!runs(handover)) return otherStatus(handover);
  const deadline = endOfDay(planned.due);
  return isAfter(deadline, now)
    ? fail({ code: 'deadlineNotPassed', deadline })
    : record({
        type: 'AftercareMomentMissed',
        plain: { handover: handover.handover, moment, due: planned.due },
      });
};

export const close = (command: CloseHandover, handover: Handover): HandoverAnswer => {
  const { by, outcome, text, reasonWithoutAftercare, askOutcomeAgain = true } = command;
  const error = partyInTheWay(by, handover, ['transferred', 'aftercare']);
  if (error) return fail(error);
  const hasAftercarePlan = handover.status === 'aftercare';
  if (!hasAftercarePlan && !reasonWithoutAftercare) return fail({ code: 'aftercarePlanMissing' });
  return record({
    type: 'HandoverClosed',
    plain: {
      handover: handover.handover,
      hasAftercarePlan,
      ...(!askOutcomeAgain && { outcomeAskedAgain: false }),
    },
    ...sealed({
      outcome: { outcome, ...textGiven(text) },
      guidance: reasonWithoutAftercare ? { reasonWithoutAftercare } : undefined,
    }),
  });
};
