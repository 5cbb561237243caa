import {
  anyGiven,
  endOfDay,
  fail,
  isAfter,
  PURPOSE_CODES,
  record,
  sealed,
  type DataCategory,
  type Decider,
  type Decision,
} from '@wisselzone/kernel';
import type {
  ConfirmWithdrawal,
  ConsentCommand,
  ExpireConsent,
  GiveConsent,
  WithdrawConsent,
} from './consent.commands';
import type { ConsentError } from './consent.errors';
import type { ConsentEvent } from './consent.events';
import { evolveConsent, type Consent } from './consent.state';

/** What consent needs to know of the rest of the dossier. */
export interface AroundConsent {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
}

type Answer = Decision<ConsentEvent, ConsentError>;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

const termsInTheWay = (command: GiveConsent): ConsentError | undefined => {
  const purposes: readonly string[] = PURPOSE_CODES;
  if (!purposes.includes(command.purpose)) return { code: 'purposeForbidden' };
  if (command.categories.length === 0) return { code: 'categoriesMissing' };
  if (command.recipients.length === 0) return { code: 'recipientsMissing' };
  if (command.until <= command.from) return { code: 'periodEmpty' };
  if (!isAfter(endOfDay(command.until), command.now)) return { code: 'periodOver' };
  return undefined;
};

const give = (command: GiveConsent, known: Consent | undefined, around: AroundConsent): Answer => {
  if (known) return fail({ code: 'consentAlreadyGiven' });
  if (!around.involved) return fail({ code: 'notInvolved' });
  const error = termsInTheWay(command);
  if (error) return fail(error);
  const { consent, purpose, from, until, method, explainedIn, evidenceReference } = command;
  return record({
    type: 'ConsentGiven',
    plain: {
      consent,
      purpose,
      categories: unique(command.categories),
      recipients: unique(command.recipients),
      from,
      until,
      method,
    },
    ...sealed({ guidance: anyGiven({ explainedIn, evidenceReference }) }),
  });
};

const withdraw = (command: WithdrawConsent, consent: Consent): Answer => {
  const named = Object.keys(consent.categories) as DataCategory[];
  const asked = unique(command.categories ?? named);
  const foreign = asked.filter((category) => !named.includes(category));
  if (foreign.length > 0) return fail({ code: 'categoriesNotInConsent', categories: foreign });
  const categories = asked.filter((category) => !consent.categories[category]?.withdrawnAt);
  return categories.length === 0
    ? record()
    : record({
        type: 'ConsentWithdrawn',
        plain: { consent: consent.consent, categories, recipients: consent.recipients },
      });
};

const confirm = ({ by }: ConfirmWithdrawal, consent: Consent): Answer => {
  if (!consent.recipients.includes(by)) return fail({ code: 'notARecipient' });
  if (!consent.withdrawnAt) return fail({ code: 'nothingWithdrawn' });
  return consent.unconfirmed.includes(by)
    ? record({ type: 'WithdrawalConfirmed', plain: { consent: consent.consent } })
    : record();
};

const expire = ({ now }: ExpireConsent, consent: Consent): Answer => {
  if (consent.status === 'expired') return record();
  if (consent.status === 'withdrawn')
    return fail({ code: 'consentInOtherStatus', status: consent.status });
  return isAfter(consent.until, now)
    ? fail({ code: 'consentNotYetExpired', until: consent.until })
    : record({ type: 'ConsentExpired', plain: { consent: consent.consent } });
};

const decide = (
  command: ConsentCommand,
  consent: Consent | undefined,
  around: AroundConsent,
): Answer => {
  if (command.type === 'GiveConsent') return give(command, consent, around);
  if (!consent) return fail({ code: 'consentUnknown' });
  switch (command.type) {
    case 'WithdrawConsent':
      return around.involved ? withdraw(command, consent) : fail({ code: 'notInvolved' });
    case 'ConfirmWithdrawal':
      return confirm(command, consent);
    case 'ExpireConsent':
      return expire(command, consent);
  }
};

/** The person's agreement: given, withdrawn per category, confirmed by recipients, ended by the clock. */
export const consentDecider: Decider<
  Consent | undefined,
  ConsentCommand,
  ConsentEvent,
  ConsentError,
  AroundConsent
> = { initial: undefined, decide, evolve: evolveConsent };
