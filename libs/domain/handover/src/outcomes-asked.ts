import {
  dayOf,
  daysLater,
  monthsLater,
  type Day,
  type Instant,
  type OutcomeMoment,
} from '@wisselzone/kernel';

/** One moment after the closing at which somebody asks how the person is doing. */
export interface OutcomeAsked {
  readonly moment: OutcomeMoment;
  /** The first day on which it is asked, and the last on which an answer is in time. */
  readonly from: Day;
  readonly due: Day;
}

const MONTHS = { month3: 3, month12: 12 } as const satisfies Record<OutcomeMoment, number>;
/** How long it may take to reach somebody. */
const DAYS_TO_ASK = 30;

/**
 * When the outcome of a handover is asked again. Whether the person works is content, so it is asked after
 * every closing: a question that came only after some would disclose how they ended.
 */
export const outcomesAsked = (closedAt: Instant): readonly OutcomeAsked[] =>
  (Object.keys(MONTHS) as OutcomeMoment[]).map((moment) => {
    const from = monthsLater(dayOf(closedAt), MONTHS[moment]);
    return { moment, from, due: daysLater(from, DAYS_TO_ASK) };
  });
