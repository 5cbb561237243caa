import {
  endOfDay,
  startOfDay,
  type ConsentId,
  type DataCategory,
  type Fact,
  type Instant,
  type OrganisationId,
  type Purpose,
} from '@wisselzone/kernel';
import type { ConsentEvent, ConsentGiven, ConsentWithdrawn } from './consent.events';

/** Per category of a consent: when it was withdrawn, if it was. */
export type ConsentCategories = Readonly<
  Partial<Record<DataCategory, { readonly withdrawnAt?: Instant }>>
>;

/** One consent. Its period is in moments: from the begin of its first day to the end of its last, in Belgium. */
export interface Consent {
  readonly consent: ConsentId;
  readonly status: 'given' | 'withdrawn' | 'expired';
  readonly purpose: Purpose;
  readonly categories: ConsentCategories;
  readonly recipients: readonly OrganisationId[];
  readonly givenAt: Instant;
  readonly from: Instant;
  readonly until: Instant;
  readonly withdrawnAt?: Instant;
  /** Recipients that have not yet confirmed the latest withdrawal. */
  readonly unconfirmed: readonly OrganisationId[];
}

const given = ({ plain, at }: Fact<ConsentGiven>): Consent => ({
  consent: plain.consent,
  status: 'given',
  purpose: plain.purpose,
  categories: Object.fromEntries(plain.categories.map((category) => [category, {}])),
  recipients: plain.recipients,
  givenAt: at,
  from: startOfDay(plain.from),
  until: endOfDay(plain.until),
  unconfirmed: [],
});

const withdrawn = (consent: Consent, { plain, at }: Fact<ConsentWithdrawn>): Consent => {
  const categories: ConsentCategories = {
    ...consent.categories,
    ...Object.fromEntries(plain.categories.map((category) => [category, { withdrawnAt: at }])),
  };
  const all = Object.values(categories).every(({ withdrawnAt }) => withdrawnAt !== undefined);
  return {
    ...consent,
    categories,
    status: all ? 'withdrawn' : consent.status,
    withdrawnAt: at,
    unconfirmed: plain.recipients,
  };
};

/** Folds one event of one consent. An event of a consent that was never given changes nothing. */
export const evolveConsent = (
  consent: Consent | undefined,
  event: Fact<ConsentEvent>,
): Consent | undefined => {
  if (event.type === 'ConsentGiven') return given(event);
  if (!consent) return undefined;
  switch (event.type) {
    case 'ConsentWithdrawn':
      return withdrawn(consent, event);
    case 'WithdrawalConfirmed':
      return {
        ...consent,
        unconfirmed: consent.unconfirmed.filter((recipient) => recipient !== event.by),
      };
    case 'ConsentExpired':
      return { ...consent, status: 'expired' };
  }
};
