import { fail, isAfter, present, record, sealed, type Decision } from '@wisselzone/kernel';
import type { AcceptReferral, DeclineReferral } from './referral.commands';
import type { ReferralError } from './referral.errors';
import type { ReferralEvent } from './referral.events';
import { isOpenReferral, type Referral } from './referral.state';

type Answer = Decision<ReferralEvent, ReferralError>;

/** What an answer must know besides its referral. */
interface AroundAnswer {
  readonly acceptedElsewhere: boolean;
  readonly paused?: boolean;
}

interface Given {
  readonly command: AcceptReferral | DeclineReferral;
  readonly answer: 'accepted' | 'declined';
  /** The event that records the answer, once the rules let it count. */
  readonly event: (late: boolean) => ReferralEvent;
}

const noteLate = ({ answer }: Given, referral: Referral): Answer =>
  referral.lateAnswer === answer
    ? record()
    : record({ type: 'LateAnswerNoted', plain: { referral: referral.referral, answer } });

/** A term that stands still is not over, whatever the clock says. */
const isLate = ({ command }: Given, referral: Referral, paused: boolean): boolean =>
  !isOpenReferral(referral) || (!paused && isAfter(command.now, referral.expiresAt));

/** Late truth wins (an expired referral can still be answered), unless it can no longer be true. */
const answerOnce = (
  given: Given,
  referral: Referral,
  { acceptedElsewhere, paused = false }: AroundAnswer,
): Answer => {
  if (given.command.by !== referral.to) return fail({ code: 'onlyAddresseeMayAnswer' });
  // The same answer twice is a caller trying again, not a mistake: nothing new to record.
  if (referral.answer)
    return referral.answer === given.answer
      ? record()
      : fail({ code: 'referralAlreadyAnswered', answer: referral.answer });
  const late = isLate(given, referral, paused);
  if (referral.status === 'withdrawn' || (late && acceptedElsewhere))
    return noteLate(given, referral);
  return record(given.event(late));
};

export const accept = (command: AcceptReferral, referral: Referral, around: AroundAnswer): Answer =>
  answerOnce(
    {
      command,
      answer: 'accepted',
      event: (late) => ({
        type: 'ReferralAccepted',
        plain: { referral: referral.referral, late },
        ...sealed({
          contact: command.contactPerson && { contactPerson: command.contactPerson },
        }),
      }),
    },
    referral,
    around,
  );

export const decline = (
  command: DeclineReferral,
  referral: Referral,
  around: AroundAnswer,
): Answer => {
  const { reason, explanation, suggestion } = command;
  return answerOnce(
    {
      command,
      answer: 'declined',
      event: (late) => ({
        type: 'ReferralDeclined',
        plain: { referral: referral.referral, late },
        sealed: { guidance: present({ reason, explanation, suggestion }) },
      }),
    },
    referral,
    around,
  );
};
