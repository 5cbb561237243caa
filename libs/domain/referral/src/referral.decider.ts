import {
  fail,
  present,
  record,
  sealed,
  type Decider,
  type Decision,
  type HandoverId,
  type OrganisationId,
} from '@wisselzone/kernel';
import { accept, decline } from './referral-answer.decider';
import {
  askCancellation,
  confirmCancellation,
  refuseCancellation,
} from './referral-cancel.decider';
import { complete, expire, failed, noteDeadlineMissed, withdraw } from './referral-end.decider';
import { forward, type Forwarded } from './referral-forward.decider';
import {
  answerMoment,
  askInformation,
  confirmReceipt,
  giveInformation,
  openReferral,
  proposeMoment,
} from './referral-hold.decider';
import type { ForwardReferral, ReferralCommand, RequestReferral } from './referral.commands';
import type { ReferralError } from './referral.errors';
import type { ReferralEvent } from './referral.events';
import { evolveReferral, type Referral } from './referral.state';
import { inOrder } from './referral-terms';

/** What a referral needs to know of the rest of the dossier. */
export interface AroundReferral {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
  /** Who holds the baton. */
  readonly holder: OrganisationId;
  /** Whether its term stands still, because the person cannot be reached. */
  readonly paused?: boolean;
  /** Whether the question of this referral has been accepted by somebody else since it was asked. */
  readonly acceptedElsewhere: boolean;
  /** The referral that the command renews, when it names one that exists. */
  readonly renewed?: Referral;
  /** The referral that the command passes on, when it names one that exists. */
  readonly forwarded?: Forwarded;
  /** The handover under way that rests on this referral. */
  readonly handover?: HandoverId;
}

type Answer = Decision<ReferralEvent, ReferralError>;

const renewalInTheWay = (
  { renews, by, kind }: RequestReferral,
  { renewed }: AroundReferral,
): boolean => renews !== undefined && !(renewed?.from === by && renewed.kind === kind);

const requestInTheWay = (
  command: RequestReferral,
  around: AroundReferral,
): ReferralError | undefined => {
  const { by, to, kind } = command;
  if (!around.involved) return { code: 'notInvolved' };
  if (to === by) return { code: 'referralToOneself' };
  if (kind === 'transfer' && by !== around.holder)
    return { code: 'onlyHolderMayTransfer', holder: around.holder };
  if (command.categories.length === 0) return { code: 'referralCategoriesMissing' };
  if (!inOrder(command)) return { code: 'deadlinesOutOfOrder' };
  return renewalInTheWay(command, around) ? { code: 'renewedReferralUnknown' } : undefined;
};

const request = (command: RequestReferral, around: AroundReferral): Answer => {
  const error = requestInTheWay(command, around);
  if (error) return fail(error);
  const { referral, kind, by, to, urgency, purpose, categories, contactPerson } = command;
  const { receiveBy, decideBy, expiresAt, renews, attachments } = command;
  const { reason, question, desiredMoment, addressedService } = command;
  const plain = { referral, kind, from: by, to, urgency, purpose, categories };
  const { sealed: content } = sealed({
    guidance: present({ reason, question, desiredMoment, addressedService }),
    contact: contactPerson && { contactPerson },
  });
  return record({
    type: 'ReferralRequested',
    plain: { ...plain, receiveBy, decideBy, expiresAt, ...present({ renews, attachments }) },
    ...present({ sealed: content }),
  });
};

/** Who has no system has the hub's worklist: what stands there has been received. */
const withReceipt = (
  asked: Answer,
  { referral, heldHere }: RequestReferral | ForwardReferral,
): Answer =>
  asked.ok && heldHere
    ? record<ReferralEvent>(...asked.events, {
        type: 'ReferralReceived',
        plain: { referral, receivedBy: 'hub' },
      })
    : asked;

const ask = (command: RequestReferral | ForwardReferral, around: AroundReferral): Answer =>
  withReceipt(
    command.type === 'RequestReferral'
      ? request(command, around)
      : forward(command, around.forwarded, around.holder),
    command,
  );

const decideKnown = (
  command: Exclude<ReferralCommand, RequestReferral | ForwardReferral>,
  referral: Referral,
  around: AroundReferral,
): Answer => {
  switch (command.type) {
    case 'ConfirmReferralReceipt':
      return confirmReceipt(command, referral);
    case 'OpenReferral':
      return openReferral(command, referral);
    case 'AskReferralInformation':
      return askInformation(command, referral);
    case 'GiveReferralInformation':
      return giveInformation(command, referral);
    case 'ProposeReferralMoment':
      return proposeMoment(command, referral);
    case 'AnswerReferralMoment':
      return answerMoment(command, referral);
    case 'AcceptReferral':
      return accept(command, referral, around);
    case 'DeclineReferral':
      return decline(command, referral, around);
    case 'WithdrawReferral':
      return withdraw(command, referral);
    case 'ExpireReferral':
      return expire(command, referral);
    case 'NoteReferralDeadlineMissed':
      return noteDeadlineMissed(command, referral);
    case 'CompleteReferral':
      return complete(command, referral);
    case 'FailReferral':
      return failed(command, referral);
    case 'AskReferralCancellation':
      return askCancellation(command, referral, around.handover);
    case 'ConfirmReferralCancellation':
      return confirmCancellation(command, referral, around.handover);
    case 'RefuseReferralCancellation':
      return refuseCancellation(command, referral);
  }
};

const decide = (
  command: ReferralCommand,
  referral: Referral | undefined,
  around: AroundReferral,
): Answer => {
  if (command.type === 'RequestReferral' || command.type === 'ForwardReferral')
    return referral ? fail({ code: 'referralAlreadyRequested' }) : ask(command, around);
  return referral ? decideKnown(command, referral, around) : fail({ code: 'referralUnknown' });
};

/** A referral asks: its whole life, from the request to an answer and an end. */
export const referralDecider: Decider<
  Referral | undefined,
  ReferralCommand,
  ReferralEvent,
  ReferralError,
  AroundReferral
> = { initial: undefined, decide, evolve: evolveReferral };
