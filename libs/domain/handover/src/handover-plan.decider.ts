import { anyGiven, fail, record, sealed, textGiven } from '@wisselzone/kernel';
import type { BreakOffHandover, PlanHandover, ProposeHandover } from './handover.commands';
import type { HandoverError } from './handover.errors';
import { partyInTheWay } from './handover-parties';
import type { Handover } from './handover.state';
import type { AroundHandover, HandoverAnswer } from './handover.types';

const proposalInTheWay = (
  by: string,
  { referral, holder, otherOpen }: AroundHandover,
): HandoverError | undefined => {
  if (!referral) return { code: 'referralUnknown' };
  if (by !== referral.from && by !== referral.to) return { code: 'notAPartyOfHandover' };
  if (referral.kind !== 'transfer') return { code: 'referralOfOtherKind', kind: referral.kind };
  if (otherOpen) return { code: 'handoverAlreadyOpen', handover: otherOpen };
  if (referral.status !== 'accepted')
    return { code: 'referralNotAccepted', status: referral.status };
  return holder === referral.from ? undefined : { code: 'batonElsewhere', holder };
};

export const propose = (
  command: ProposeHandover,
  known: Handover | undefined,
  around: AroundHandover,
): HandoverAnswer => {
  if (known) return fail({ code: 'handoverAlreadyProposed' });
  const error = proposalInTheWay(command.by, around);
  if (error) return fail(error);
  if (!around.referral) return fail({ code: 'referralUnknown' });
  const { from, to } = around.referral;
  const { handover, referral } = command;
  return record({ type: 'HandoverProposed', plain: { handover, referral, from, to } });
};

/** Planning again names another moment. */
export const plan = (command: PlanHandover, handover: Handover): HandoverAnswer => {
  const error = partyInTheWay(command.by, handover, ['proposed', 'planned']);
  if (error) return fail(error);
  const { intakeAt, place, participants, text } = command;
  return record({
    type: 'HandoverPlanned',
    plain: { handover: handover.handover, referral: handover.referral, intakeAt },
    ...sealed({ guidance: anyGiven({ place, participants, text }) }),
  });
};

export const breakOff = (
  { by, reason, text }: BreakOffHandover,
  handover: Handover,
): HandoverAnswer => {
  const error = partyInTheWay(by, handover, ['proposed', 'planned', 'overlap', 'brokenOff']);
  if (error) return fail(error);
  if (handover.status === 'brokenOff') return record();
  return record({
    type: 'HandoverBrokenOff',
    plain: { handover: handover.handover, referral: handover.referral },
    sealed: { guidance: { reason, ...textGiven(text) } },
  });
};
