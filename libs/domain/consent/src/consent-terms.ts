import { endOfDay, isAfter, PURPOSE_CODES, type Instant } from '@wisselzone/kernel';
import type { GiveConsent, RequestConsent } from './consent.commands';
import type { ConsentError } from './consent.errors';
import type { Consent } from './consent.state';

type Terms = Pick<
  GiveConsent | RequestConsent,
  'purpose' | 'categories' | 'recipients' | 'from' | 'until' | 'now'
>;

export const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** What is wrong with a period, seen from now. */
export const periodInTheWay = ({
  from,
  until,
  now,
}: Pick<Terms, 'from' | 'until'> & { readonly now: Instant }): ConsentError | undefined => {
  if (until <= from) return { code: 'periodEmpty' };
  return isAfter(endOfDay(until), now) ? undefined : { code: 'periodOver' };
};

/** What is wrong with the terms that are put to the person, or that she agreed to. */
export const termsInTheWay = (terms: Terms): ConsentError | undefined => {
  const purposes: readonly string[] = PURPOSE_CODES;
  if (!purposes.includes(terms.purpose)) return { code: 'purposeForbidden' };
  if (terms.categories.length === 0) return { code: 'categoriesMissing' };
  if (terms.recipients.length === 0) return { code: 'recipientsMissing' };
  return periodInTheWay(terms);
};

/** Whether what is given goes further than what was asked: another purpose, category or recipient. */
export const isWiderThanAsked = (given: Terms, asked: Consent): boolean =>
  given.purpose !== asked.purpose ||
  given.categories.some((category) => asked.categories[category] === undefined) ||
  given.recipients.some((recipient) => !asked.recipients.includes(recipient));
