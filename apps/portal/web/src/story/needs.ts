import { labels } from '@wisselzone/contracts';
import type { Needs } from '../hub/questions';

type Condition = Needs['conditions'][number];
type Measurement = Needs['measurements'][number];
type LifeDomain = NonNullable<Condition['lifeDomain']>;

const LIFE_DOMAINS = Object.keys(labels.lifeDomain) as LifeDomain[];

/** What is known of one life domain. */
export interface NeedsOfDomain {
  readonly lifeDomain: LifeDomain;
  readonly conditions: readonly Condition[];
  /** The last day first. */
  readonly measurements: readonly Measurement[];
  readonly distance?: Needs['distanceTravelled'][number];
}

/** A person's needs by life domain, and what a page must say is missing. */
export interface NeedsByDomain {
  readonly domains: readonly NeedsOfDomain[];
  /** Of these nothing can be read here. */
  readonly silent: readonly LifeDomain[];
  /** Conditions and measurements whose content is not shared or was erased. */
  readonly closed: number;
}

const lastFirst = (one: Measurement, other: Measurement): number =>
  one.measuredOn === other.measuredOn ? 0 : one.measuredOn < other.measuredOn ? 1 : -1;

/** Puts needs in the order of the life domains; nothing is filled in. */
export const needsByDomain = (needs: Needs): NeedsByDomain => {
  const all = LIFE_DOMAINS.map((lifeDomain): NeedsOfDomain => {
    const of = (one: { readonly lifeDomain?: string }) => one.lifeDomain === lifeDomain;
    const distance = needs.distanceTravelled.find(of);
    return {
      lifeDomain,
      conditions: needs.conditions.filter(of),
      measurements: needs.measurements.filter(of).sort(lastFirst),
      ...(distance && { distance }),
    };
  });
  const isKnown = ({ conditions, measurements }: NeedsOfDomain) =>
    conditions.length + measurements.length > 0;
  return {
    domains: all.filter(isKnown),
    silent: all.filter((one) => !isKnown(one)).map(({ lifeDomain }) => lifeDomain),
    closed: [...needs.conditions, ...needs.measurements].filter(
      ({ lifeDomain }) => lifeDomain === undefined,
    ).length,
  };
};
