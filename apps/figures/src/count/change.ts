import {
  FIGURE_GAP_CODES,
  type FigureChange,
  type FigureGap,
  type MissingAnswer,
} from '@wisselzone/kernel';

/** One measurement as it was opened: its life domain and level, or the code of why one is not known. */
export interface OpenedMeasure {
  readonly lifeDomain: string;
  readonly measured: string;
}

const FAR = 2;

const gapIn = ({ lifeDomain, measured }: OpenedMeasure): FigureGap | undefined =>
  FIGURE_GAP_CODES.find((gap) => gap === measured || gap === lifeDomain);

const levelIn = ({ measured }: OpenedMeasure): number | undefined =>
  /^\d$/.test(measured) ? Number(measured) : undefined;

const between = (first: number, level: number): FigureChange => {
  const steps = level - first;
  if (steps === 0) return 'same';
  if (steps > 0) return steps < FAR ? 'forwardOne' : 'forwardTwoOrMore';
  return steps > -FAR ? 'backOne' : 'backTwoOrMore';
};

/**
 * How far somebody came since the first level of the same life domain. `earlier` in the order of the days.
 * Nothing is guessed: without a level it is the reason why there is none, and where an earlier one can no longer
 * be read, nobody knows whether it was the first.
 */
export const changeOf = (
  now: OpenedMeasure,
  earlier: readonly OpenedMeasure[],
): FigureChange | FigureGap | MissingAnswer => {
  const level = levelIn(now);
  if (level === undefined) return now.measured as FigureGap | MissingAnswer;
  for (const one of earlier) {
    const first = one.lifeDomain === now.lifeDomain ? levelIn(one) : undefined;
    if (first !== undefined) return between(first, level);
    const gap = gapIn(one);
    if (gap) return gap;
  }
  return 'firstLevel';
};
