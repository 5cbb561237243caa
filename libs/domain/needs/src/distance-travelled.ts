import type { Day, LifeDomain } from '@wisselzone/kernel';

/** One measurement as it was opened: a level, or none. */
export interface OpenedMeasurement {
  readonly lifeDomain: LifeDomain;
  readonly measuredOn: Day;
  readonly level?: number;
}

/** From the first level of a life domain to its last. */
export interface DistanceTravelled {
  readonly lifeDomain: LifeDomain;
  readonly since: Day;
  readonly until: Day;
  readonly from: number;
  readonly to: number;
}

const byDay = (one: OpenedMeasurement, other: OpenedMeasurement): number =>
  one.measuredOn < other.measuredOn ? -1 : one.measuredOn > other.measuredOn ? 1 : 0;

const between = (
  lifeDomain: LifeDomain,
  levels: readonly (OpenedMeasurement & { readonly level: number })[],
): readonly DistanceTravelled[] => {
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last || levels.length < 2) return [];
  const { measuredOn: since, level: from } = first;
  return [{ lifeDomain, since, until: last.measuredOn, from, to: last.level }];
};

/**
 * How far one person came. A change exists only between two levels of the same life domain: a domain that
 * was measured once, or whose other measurements have no level, has none. Speaks of one person; nothing
 * adds persons together, and no organisation is named.
 */
export const distanceTravelled = (
  measurements: readonly OpenedMeasurement[],
): readonly DistanceTravelled[] => {
  const domains = [...new Set(measurements.map(({ lifeDomain }) => lifeDomain))];
  return domains.flatMap((lifeDomain) => {
    const levels = measurements.flatMap((measurement) =>
      measurement.lifeDomain === lifeDomain && measurement.level !== undefined
        ? [{ ...measurement, level: measurement.level }]
        : [],
    );
    return between(lifeDomain, [...levels].sort(byDay));
  });
};
