import {
  endOfDay,
  present,
  startOfDay,
  type ConsentId,
  type ConsentStatus,
  type DataCategory,
  type Fact,
  type Instant,
  type OrganisationId,
  type Purpose,
} from '@wisselzone/kernel';
import type {
  ConsentEvent,
  ConsentGiven,
  ConsentInvalidated,
  ConsentMarkedUnknown,
  ConsentRenewed,
  ConsentRequested,
  ConsentRevoked,
  ConsentWithdrawn,
} from './consent.events';

/** Per category of a consent: when it was withdrawn, if it was. */
export type ConsentCategories = Readonly<
  Partial<Record<DataCategory, { readonly withdrawnAt?: Instant }>>
>;

/** Why a whole consent permits nothing any more though the person did not withdraw it, and since when. */
export interface ConsentEnd {
  readonly as: 'revoked' | 'invalidated' | 'unknown';
  readonly at: Instant;
}

/** One consent. Its period is in moments: from the begin of its first day to the end of its last, in Belgium. */
export interface Consent {
  readonly consent: ConsentId;
  readonly status: ConsentStatus;
  readonly purpose: Purpose;
  readonly categories: ConsentCategories;
  readonly recipients: readonly OrganisationId[];
  /** When the person agreed, or agreed again; absent as long as she only was asked. */
  readonly givenAt?: Instant;
  readonly from: Instant;
  readonly until: Instant;
  /** The latest withdrawal, revocation or invalidation: the one that recipients confirm. */
  readonly withdrawnAt?: Instant;
  readonly ended?: ConsentEnd;
  /** Recipients that have not yet confirmed it, and by when they must. */
  readonly unconfirmed: readonly OrganisationId[];
  readonly confirmBy?: Instant;
  readonly askAgainOn?: string;
}

const asked = ({ plain }: Fact<ConsentRequested> | Fact<ConsentGiven>) => ({
  consent: plain.consent,
  purpose: plain.purpose,
  categories: Object.fromEntries(plain.categories.map((category) => [category, {}])),
  recipients: plain.recipients,
  from: startOfDay(plain.from),
  until: endOfDay(plain.until),
  unconfirmed: [],
});

/** A renewal that joins on to what runs keeps its begin; after a gap a new period begins. */
const renewed = (consent: Consent, { plain, at }: Fact<ConsentRenewed>): Consent => {
  const { ended: _, ...rest } = consent;
  const begin = startOfDay(plain.from);
  const runs = consent.status === 'given' || consent.status === 'renewed';
  const joins = runs && at < consent.until && begin <= consent.until;
  return {
    ...rest,
    status: 'renewed',
    givenAt: at,
    from: joins ? consent.from : begin,
    until: endOfDay(plain.until),
  };
};

const toConfirm = ({
  plain,
  at,
}: Fact<ConsentWithdrawn> | Fact<ConsentRevoked> | Fact<ConsentInvalidated>): Pick<
  Consent,
  'withdrawnAt' | 'unconfirmed' | 'confirmBy'
> => ({
  withdrawnAt: at,
  unconfirmed: plain.recipients,
  ...present({ confirmBy: plain.confirmBy }),
});

const withdrawn = (consent: Consent, event: Fact<ConsentWithdrawn>): Consent => {
  const { plain, at } = event;
  const categories: ConsentCategories = {
    ...consent.categories,
    ...Object.fromEntries(plain.categories.map((category) => [category, { withdrawnAt: at }])),
  };
  const all = Object.values(categories).every(({ withdrawnAt }) => withdrawnAt !== undefined);
  return {
    ...consent,
    categories,
    status: all ? 'withdrawn' : consent.status,
    ...toConfirm(event),
  };
};

const END = {
  ConsentRevoked: 'revoked',
  ConsentInvalidated: 'invalidated',
  ConsentMarkedUnknown: 'unknown',
} as const;

type Ending = Fact<ConsentRevoked> | Fact<ConsentInvalidated> | Fact<ConsentMarkedUnknown>;

const ended = (consent: Consent, event: Ending): Consent => {
  const as = END[event.type];
  const notice = event.type === 'ConsentMarkedUnknown' ? {} : toConfirm(event);
  return { ...consent, ...notice, status: as, ended: { as, at: event.at } };
};

const confirmed = (consent: Consent, by: OrganisationId): Consent => ({
  ...consent,
  unconfirmed: consent.unconfirmed.filter((recipient) => recipient !== by),
});

/** The term is noted once; what is unconfirmed then stays so until it is confirmed. */
const overdue = ({ confirmBy: _, ...consent }: Consent): Consent => consent;

/** Folds one event of one consent. An event of a consent that was never asked or given changes nothing. */
export const evolveConsent = (
  consent: Consent | undefined,
  event: Fact<ConsentEvent>,
): Consent | undefined => {
  if (event.type === 'ConsentRequested') return { ...asked(event), status: 'requested' };
  if (event.type === 'ConsentGiven') return { ...asked(event), status: 'given', givenAt: event.at };
  return consent && evolveKnown(consent, event);
};

type Later = Exclude<
  Fact<ConsentEvent>,
  { readonly type: 'ConsentRequested' } | { readonly type: 'ConsentGiven' }
>;

const evolveKnown = (consent: Consent, event: Later): Consent => {
  switch (event.type) {
    case 'ConsentRequestDeferred':
      return {
        ...consent,
        status: 'requestDeferred',
        ...present({ askAgainOn: event.plain.askAgainOn }),
      };
    case 'ConsentRefused':
      return { ...consent, status: 'refused' };
    case 'ConsentRenewed':
      return renewed(consent, event);
    case 'ConsentWithdrawn':
      return withdrawn(consent, event);
    case 'ConsentRevoked':
    case 'ConsentInvalidated':
    case 'ConsentMarkedUnknown':
      return ended(consent, event);
    case 'WithdrawalConfirmed':
      return confirmed(consent, event.by);
    case 'WithdrawalUnconfirmed':
      return overdue(consent);
    case 'ConsentExpired':
      return { ...consent, status: 'expired' };
  }
};
