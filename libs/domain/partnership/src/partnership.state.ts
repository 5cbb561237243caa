import { endOfDay, present, type Day, type Fact, type Instant } from '@wisselzone/kernel';
import type {
  PartnershipEvent,
  PartnershipParticulars,
  PartnershipRegistered,
} from './partnership.events';

/** One partnership as it stands now. */
export type Partnership = PartnershipRegistered['plain'] & { readonly until?: Day };

/** The particulars alone, each as it was said. */
export const particularsOf = (said: PartnershipParticulars): PartnershipParticulars => {
  const { name, workingArea, partners, desk } = said;
  return { name, workingArea, partners, ...present({ desk }) };
};

/** Whether its last day is past. */
export const isOver = ({ until }: Partnership, now: Instant): boolean =>
  until !== undefined && now >= endOfDay(until);

/** Folds one event of one partnership. An event before its registration changes nothing. */
export const evolvePartnership = (
  known: Partnership | undefined,
  event: Fact<PartnershipEvent>,
): Partnership | undefined => {
  if (event.type === 'PartnershipRegistered') return event.plain;
  if (!known) return undefined;
  const { partnership, until } = known;
  switch (event.type) {
    case 'PartnershipAmended':
      return { partnership, ...particularsOf(event.plain), ...present({ until }) };
    case 'PartnershipEnded':
      return { ...known, until: event.plain.until };
  }
};
