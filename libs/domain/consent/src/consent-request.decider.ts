import {
  anyGiven,
  fail,
  present,
  record,
  sealed,
  textGiven,
  type ConsentStatus,
  type Decision,
} from '@wisselzone/kernel';
import { isWiderThanAsked, termsInTheWay, unique } from './consent-terms';
import type {
  DeferConsentRequest,
  GiveConsent,
  RefuseConsent,
  RequestConsent,
} from './consent.commands';
import type { ConsentError } from './consent.errors';
import type { ConsentEvent } from './consent.events';
import type { Consent } from './consent.state';

type Answer = Decision<ConsentEvent, ConsentError>;

/** Until it is given, the person may still decide; a refusal may be followed by a yes of her own. */
const UNDECIDED: readonly ConsentStatus[] = ['requested', 'requestDeferred'];
const MAY_STILL_GIVE: readonly ConsentStatus[] = [...UNDECIDED, 'refused'];

const inOtherStatus = ({ status }: Consent): Answer =>
  fail({ code: 'consentInOtherStatus', status });

const termsOf = (command: GiveConsent | RequestConsent) => ({
  consent: command.consent,
  purpose: command.purpose,
  categories: unique(command.categories),
  recipients: unique(command.recipients),
  from: command.from,
  until: command.until,
});

export const requestConsent = (command: RequestConsent, known: Consent | undefined): Answer => {
  if (known) return fail({ code: 'consentAlreadyRequested' });
  const error = termsInTheWay(command);
  if (error) return fail(error);
  return record({
    type: 'ConsentRequested',
    plain: termsOf(command),
    ...sealed({ guidance: anyGiven({ explainedIn: command.explainedIn }) }),
  });
};

const inTheWayOfGiving = (
  command: GiveConsent,
  asked: Consent | undefined,
): ConsentError | undefined => {
  if (!asked) return termsInTheWay(command);
  if (!MAY_STILL_GIVE.includes(asked.status)) return { code: 'consentAlreadyGiven' };
  return (
    termsInTheWay(command) ??
    (isWiderThanAsked(command, asked) ? { code: 'consentWiderThanAsked' } : undefined)
  );
};

export const giveConsent = (command: GiveConsent, asked: Consent | undefined): Answer => {
  const error = inTheWayOfGiving(command, asked);
  if (error) return fail(error);
  const { method, explainedIn, evidenceReference } = command;
  return record({
    type: 'ConsentGiven',
    plain: { ...termsOf(command), method },
    ...sealed({ guidance: anyGiven({ explainedIn, evidenceReference }) }),
  });
};

export const deferRequest = ({ askAgainOn }: DeferConsentRequest, consent: Consent): Answer => {
  if (consent.status === 'requestDeferred' && consent.askAgainOn === askAgainOn) return record();
  return UNDECIDED.includes(consent.status)
    ? record({
        type: 'ConsentRequestDeferred',
        plain: { consent: consent.consent, ...present({ askAgainOn }) },
      })
    : inOtherStatus(consent);
};

export const refuseConsent = ({ text }: RefuseConsent, consent: Consent): Answer => {
  if (consent.status === 'refused') return record();
  return UNDECIDED.includes(consent.status)
    ? record({
        type: 'ConsentRefused',
        plain: { consent: consent.consent },
        ...sealed({ notes: textGiven(text) }),
      })
    : inOtherStatus(consent);
};
