import {
  anyGiven,
  endOfDay,
  fail,
  isAfter,
  present,
  record,
  sealed,
  type ConsentStatus,
  type DataCategory,
  type Decision,
} from '@wisselzone/kernel';
import { periodInTheWay, unique } from './consent-terms';
import type {
  ConfirmWithdrawal,
  ExpireConsent,
  InvalidateConsent,
  MarkConsentUnknown,
  NoteWithdrawalUnconfirmed,
  RenewConsent,
  RevokeConsent,
  WithdrawConsent,
} from './consent.commands';
import type { ConsentError } from './consent.errors';
import type { ConsentEvent } from './consent.events';
import type { Consent } from './consent.state';

type Answer = Decision<ConsentEvent, ConsentError>;

const IN_FORCE: readonly ConsentStatus[] = ['given', 'renewed'];
/** The person once agreed and nobody ended it for good. */
const AGREED_ONCE: readonly ConsentStatus[] = [...IN_FORCE, 'expired', 'unknown'];

const inOtherStatus = ({ status }: Consent): Answer =>
  fail({ code: 'consentInOtherStatus', status });

const renewalInTheWay = (command: RenewConsent, consent: Consent): ConsentError | undefined => {
  if (!AGREED_ONCE.includes(consent.status))
    return { code: 'consentInOtherStatus', status: consent.status };
  const error = periodInTheWay(command);
  if (error) return error;
  const { until } = consent;
  return IN_FORCE.includes(consent.status) && !isAfter(endOfDay(command.until), until)
    ? { code: 'renewalNotLonger', until }
    : undefined;
};

export const renewConsent = (command: RenewConsent, consent: Consent): Answer => {
  const error = renewalInTheWay(command, consent);
  if (error) return fail(error);
  const { from, until, method, explainedIn, evidenceReference } = command;
  return record({
    type: 'ConsentRenewed',
    plain: { consent: consent.consent, from, until, method },
    ...sealed({ guidance: anyGiven({ explainedIn, evidenceReference }) }),
  });
};

export const withdrawConsent = (command: WithdrawConsent, consent: Consent): Answer => {
  if (consent.status === 'withdrawn') return record();
  if (!AGREED_ONCE.includes(consent.status)) return inOtherStatus(consent);
  const named = Object.keys(consent.categories) as DataCategory[];
  const asked = unique(command.categories ?? named);
  const foreign = asked.filter((category) => !named.includes(category));
  if (foreign.length > 0) return fail({ code: 'categoriesNotInConsent', categories: foreign });
  const categories = asked.filter((category) => !consent.categories[category]?.withdrawnAt);
  if (categories.length === 0) return record();
  const { consent: id, recipients } = consent;
  const { confirmBy } = command;
  return record({
    type: 'ConsentWithdrawn',
    plain: { consent: id, categories, recipients, ...present({ confirmBy }) },
  });
};

const AS = { RevokeConsent: 'revoked', InvalidateConsent: 'invalidated' } as const;
const ENDED = { RevokeConsent: 'ConsentRevoked', InvalidateConsent: 'ConsentInvalidated' } as const;

/** Somebody else than the person ends it, or finds that it never was valid: the whole of it, with the reason. */
export const endConsent = (
  { type, confirmBy, text }: RevokeConsent | InvalidateConsent,
  consent: Consent,
): Answer => {
  if (consent.status === AS[type]) return record();
  if (!AGREED_ONCE.includes(consent.status)) return inOtherStatus(consent);
  const { consent: id, recipients } = consent;
  return record({
    type: ENDED[type],
    plain: { consent: id, recipients, ...present({ confirmBy }) },
    sealed: { notes: { text } },
  });
};

export const markUnknown = ({ text }: MarkConsentUnknown, consent: Consent): Answer => {
  if (consent.status === 'unknown') return record();
  const { consent: id, recipients } = consent;
  return IN_FORCE.includes(consent.status)
    ? record({
        type: 'ConsentMarkedUnknown',
        plain: { consent: id, recipients },
        sealed: { notes: { text } },
      })
    : inOtherStatus(consent);
};

export const confirmWithdrawal = ({ by }: ConfirmWithdrawal, consent: Consent): Answer => {
  if (!consent.recipients.includes(by)) return fail({ code: 'notARecipient' });
  if (!consent.withdrawnAt) return fail({ code: 'nothingWithdrawn' });
  return consent.unconfirmed.includes(by)
    ? record({ type: 'WithdrawalConfirmed', plain: { consent: consent.consent } })
    : record();
};

/** The clock says that the term is over; who confirmed in time is not named, and without a rest nothing is said. */
export const noteUnconfirmed = (
  { now }: NoteWithdrawalUnconfirmed,
  { consent, withdrawnAt, confirmBy, unconfirmed }: Consent,
): Answer => {
  if (!withdrawnAt) return fail({ code: 'nothingWithdrawn' });
  if (unconfirmed.length === 0 || !confirmBy) return record();
  return isAfter(now, confirmBy)
    ? record({ type: 'WithdrawalUnconfirmed', plain: { consent, recipients: unconfirmed } })
    : fail({ code: 'confirmationNotYetDue', confirmBy });
};

export const expireConsent = ({ now }: ExpireConsent, consent: Consent): Answer => {
  if (consent.status === 'expired') return record();
  if (!IN_FORCE.includes(consent.status)) return inOtherStatus(consent);
  return isAfter(consent.until, now)
    ? fail({ code: 'consentNotYetExpired', until: consent.until })
    : record({ type: 'ConsentExpired', plain: { consent: consent.consent } });
};
