import { fail, type Decider, type Decision } from '@wisselzone/kernel';
import {
  confirmWithdrawal,
  endConsent,
  expireConsent,
  markUnknown,
  noteUnconfirmed,
  renewConsent,
  withdrawConsent,
} from './consent-end.decider';
import {
  deferRequest,
  giveConsent,
  refuseConsent,
  requestConsent,
} from './consent-request.decider';
import type {
  ConfirmWithdrawal,
  ConsentCommand,
  ExpireConsent,
  GiveConsent,
  NoteWithdrawalUnconfirmed,
  RequestConsent,
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

/** What a recipient or the clock says, involved or not any more. */
type FromOutside = ConfirmWithdrawal | NoteWithdrawalUnconfirmed | ExpireConsent;
type Begins = RequestConsent | GiveConsent;

const begins = (command: ConsentCommand): command is Begins =>
  command.type === 'RequestConsent' || command.type === 'GiveConsent';

const comesFromOutside = (command: ConsentCommand): command is FromOutside =>
  command.type === 'ConfirmWithdrawal' ||
  command.type === 'NoteWithdrawalUnconfirmed' ||
  command.type === 'ExpireConsent';

const decideFromOutside = (command: FromOutside, consent: Consent): Answer => {
  switch (command.type) {
    case 'ConfirmWithdrawal':
      return confirmWithdrawal(command, consent);
    case 'NoteWithdrawalUnconfirmed':
      return noteUnconfirmed(command, consent);
    case 'ExpireConsent':
      return expireConsent(command, consent);
  }
};

const decideKnown = (
  command: Exclude<ConsentCommand, FromOutside | Begins>,
  consent: Consent,
): Answer => {
  switch (command.type) {
    case 'DeferConsentRequest':
      return deferRequest(command, consent);
    case 'RefuseConsent':
      return refuseConsent(command, consent);
    case 'RenewConsent':
      return renewConsent(command, consent);
    case 'WithdrawConsent':
      return withdrawConsent(command, consent);
    case 'RevokeConsent':
    case 'InvalidateConsent':
      return endConsent(command, consent);
    case 'MarkConsentUnknown':
      return markUnknown(command, consent);
  }
};

const decideBegin = (command: Begins, consent: Consent | undefined): Answer =>
  command.type === 'RequestConsent'
    ? requestConsent(command, consent)
    : giveConsent(command, consent);

const decide = (
  command: ConsentCommand,
  consent: Consent | undefined,
  { involved }: AroundConsent,
): Answer => {
  if (begins(command))
    return involved ? decideBegin(command, consent) : fail({ code: 'notInvolved' });
  if (!consent) return fail({ code: 'consentUnknown' });
  if (comesFromOutside(command)) return decideFromOutside(command, consent);
  return involved ? decideKnown(command, consent) : fail({ code: 'notInvolved' });
};

/**
 * The person's agreement in the ten states of W3C DPV: asked, deferred, refused, given, renewed, withdrawn
 * per category, revoked, invalidated, expired by the clock, unknown. Only given and renewed permit.
 */
export const consentDecider: Decider<
  Consent | undefined,
  ConsentCommand,
  ConsentEvent,
  ConsentError,
  AroundConsent
> = { initial: undefined, decide, evolve: evolveConsent };
