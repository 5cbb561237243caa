import {
  fail,
  record,
  sealed,
  textGiven,
  type Decision,
  type HandoverId,
} from '@wisselzone/kernel';
import type {
  AskReferralCancellation,
  ConfirmReferralCancellation,
  RefuseReferralCancellation,
} from './referral.commands';
import type { ReferralError } from './referral.errors';
import type { ReferralEvent } from './referral.events';
import type { Referral } from './referral.state';

type Answer = Decision<ReferralEvent, ReferralError>;

/** Cancelling lies between the acceptance and the end, for the two sides only. */
const partyInTheWay = (by: string, referral: Referral): ReferralError | undefined => {
  const { from, to, status } = referral;
  if (by !== from && by !== to) return { code: 'notAPartyOfReferral' };
  return status === 'accepted' || status === 'inProgress'
    ? undefined
    : { code: 'referralInOtherStatus', status };
};

const confirmed = ({ referral }: Referral): Answer =>
  record({ type: 'ReferralCancellationConfirmed', plain: { referral } });

export const askCancellation = (
  { by, reason }: AskReferralCancellation,
  referral: Referral,
  handover: HandoverId | undefined,
): Answer => {
  const error = partyInTheWay(by, referral);
  if (error) return fail(error);
  if (handover) return fail({ code: 'handoverUnderWay', handover });
  if (referral.cancellationAskedBy === by) return record();
  // Both sides ask the same: nobody has to confirm any more.
  if (referral.cancellationAskedBy) return confirmed(referral);
  return record({
    type: 'ReferralCancellationAsked',
    plain: { referral: referral.referral },
    sealed: { guidance: { text: reason } },
  });
};

const answerInTheWay = (by: string, referral: Referral): ReferralError | undefined => {
  const error = partyInTheWay(by, referral);
  if (error) return error;
  if (!referral.cancellationAskedBy) return { code: 'noCancellationAsked' };
  return referral.cancellationAskedBy === by ? { code: 'onlyOtherSideMayConfirm' } : undefined;
};

export const confirmCancellation = (
  { by }: ConfirmReferralCancellation,
  referral: Referral,
  handover: HandoverId | undefined,
): Answer => {
  const isParty = by === referral.from || by === referral.to;
  if (isParty && referral.status === 'cancelled') return record();
  const error = answerInTheWay(by, referral);
  if (error) return fail(error);
  return handover ? fail({ code: 'handoverUnderWay', handover }) : confirmed(referral);
};

export const refuseCancellation = (
  { by, text }: RefuseReferralCancellation,
  referral: Referral,
): Answer => {
  const error = answerInTheWay(by, referral);
  if (error) return fail(error);
  return record({
    type: 'ReferralCancellationRefused',
    plain: { referral: referral.referral },
    ...sealed({ guidance: textGiven(text) }),
  });
};
