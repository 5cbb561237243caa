import {
  endOfDay,
  present,
  startOfDay,
  type Day,
  type Fact,
  type Instant,
  type OrganisationId,
} from '@wisselzone/kernel';
import type { ActingForAllowed, ActingForEnded } from './organisation.events';

/** From which day to which an association acts for another organisation. */
export interface Acting {
  readonly from: Day;
  readonly until?: Day;
}

/** Who acts for an organisation, by association. */
export type ActedForBy = Readonly<Record<string, Acting>>;

/** Whether an association may act for an organisation at a moment. */
export const mayActFor = (
  { actedForBy }: { readonly actedForBy: ActedForBy },
  association: OrganisationId,
  at: Instant,
): boolean => {
  const acting = actedForBy[association];
  return (
    acting !== undefined &&
    at >= startOfDay(acting.from) &&
    (acting.until === undefined || at < endOfDay(acting.until))
  );
};

/** Folds who may act; said anew, the last word counts. */
export const evolveActing = (
  known: ActedForBy,
  { type, plain }: Fact<ActingForAllowed | ActingForEnded>,
): ActedForBy => {
  const { association, until } = plain;
  if (type === 'ActingForAllowed')
    return { ...known, [association]: { from: plain.from, ...present({ until }) } };
  const { from = plain.until } = known[association] ?? {};
  return { ...known, [association]: { from, until: plain.until } };
};
