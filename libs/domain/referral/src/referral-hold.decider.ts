import {
  anyGiven,
  fail,
  present,
  record,
  sealed,
  textGiven,
  type Decision,
} from '@wisselzone/kernel';
import type {
  AnswerReferralMoment,
  AskReferralInformation,
  ConfirmReferralReceipt,
  OpenReferral,
  GiveReferralInformation,
  ProposeReferralMoment,
} from './referral.commands';
import type { ReferralError } from './referral.errors';
import type { ReferralEvent } from './referral.events';
import { isOpenReferral, type Referral } from './referral.state';

type Answer = Decision<ReferralEvent, ReferralError>;

/** What lies between received and an answer is said by one side, while the referral is open. */
const holdInTheWay = (by: string, side: string, referral: Referral): ReferralError | undefined => {
  if (by !== side)
    return { code: side === referral.to ? 'onlyAddresseeMayAnswer' : 'onlySenderMayDoThis' };
  if (!isOpenReferral(referral)) return { code: 'referralInOtherStatus', status: referral.status };
  return referral.received ? undefined : { code: 'referralNotReceived' };
};

export const confirmReceipt = (
  { by, receivedBy }: ConfirmReferralReceipt,
  referral: Referral,
): Answer => {
  if (by !== referral.to) return fail({ code: 'onlyAddresseeMayAnswer' });
  // A receipt that arrives after the answer says nothing new.
  if (referral.received || referral.answer) return record();
  return isOpenReferral(referral)
    ? record({ type: 'ReferralReceived', plain: { referral: referral.referral, receivedBy } })
    : fail({ code: 'referralInOtherStatus', status: referral.status });
};

/** The first look counts; later ones, and a look after the end, say nothing new. */
export const openReferral = ({ by }: OpenReferral, referral: Referral): Answer => {
  if (by !== referral.to) return fail({ code: 'onlyAddresseeMayAnswer' });
  return referral.opened || !isOpenReferral(referral)
    ? record()
    : record({ type: 'ReferralOpened', plain: { referral: referral.referral } });
};

export const askInformation = (
  { by, text }: AskReferralInformation,
  referral: Referral,
): Answer => {
  const error = holdInTheWay(by, referral.to, referral);
  if (error) return fail(error);
  return record({
    type: 'ReferralInformationAsked',
    plain: { referral: referral.referral },
    sealed: { guidance: { text } },
  });
};

export const giveInformation = (
  { by, text, attachments }: GiveReferralInformation,
  referral: Referral,
): Answer => {
  const error = holdInTheWay(by, referral.from, referral);
  if (error) return fail(error);
  if (!referral.informationAsked) return fail({ code: 'noInformationAsked' });
  return record({
    type: 'ReferralInformationGiven',
    plain: { referral: referral.referral, ...present({ attachments }) },
    sealed: { guidance: { text } },
  });
};

export const proposeMoment = (
  { by, moment, place, text }: ProposeReferralMoment,
  referral: Referral,
): Answer => {
  const error = holdInTheWay(by, referral.to, referral);
  if (error) return fail(error);
  return record({
    type: 'ReferralMomentProposed',
    plain: { referral: referral.referral, moment },
    ...sealed({ guidance: anyGiven({ place, text }) }),
  });
};

export const answerMoment = (
  { by, agreed, text }: AnswerReferralMoment,
  referral: Referral,
): Answer => {
  const error = holdInTheWay(by, referral.from, referral);
  if (error) return fail(error);
  if (!referral.momentProposed) return fail({ code: 'noMomentProposed' });
  return record({
    type: 'ReferralMomentAnswered',
    plain: { referral: referral.referral, agreed },
    ...sealed({ guidance: textGiven(text) }),
  });
};
