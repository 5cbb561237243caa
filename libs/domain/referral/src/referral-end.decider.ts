import { fail, isAfter, record, sealed, textGiven, type Decision } from '@wisselzone/kernel';
import type {
  CompleteReferral,
  ExpireReferral,
  FailReferral,
  NoteReferralDeadlineMissed,
  WithdrawReferral,
} from './referral.commands';
import type { ReferralError } from './referral.errors';
import type { ReferralEvent } from './referral.events';
import { isOpenReferral, type Referral } from './referral.state';

type Answer = Decision<ReferralEvent, ReferralError>;

const otherStatus = ({ status }: Referral): Answer =>
  fail({ code: 'referralInOtherStatus', status });

export const withdraw = ({ by, text }: WithdrawReferral, referral: Referral): Answer => {
  if (by !== referral.from) return fail({ code: 'onlySenderMayDoThis' });
  if (referral.status === 'withdrawn') return record();
  if (!isOpenReferral(referral)) return otherStatus(referral);
  return record({
    type: 'ReferralWithdrawn',
    plain: { referral: referral.referral },
    ...sealed({ guidance: textGiven(text) }),
  });
};

export const expire = ({ now }: ExpireReferral, referral: Referral): Answer => {
  if (referral.status === 'expired') return record();
  if (!isOpenReferral(referral)) return otherStatus(referral);
  return isAfter(now, referral.expiresAt)
    ? record({ type: 'ReferralExpired', plain: { referral: referral.referral } })
    : fail({ code: 'deadlineNotPassed', deadline: referral.expiresAt });
};

export const noteDeadlineMissed = (
  { step, now }: NoteReferralDeadlineMissed,
  referral: Referral,
): Answer => {
  if (referral.missed.includes(step)) return record();
  const waits = step === 'receive' ? referral.status === 'requested' : isOpenReferral(referral);
  if (!waits) return otherStatus(referral);
  const deadline = step === 'receive' ? referral.receiveBy : referral.decideBy;
  return isAfter(now, deadline)
    ? record({
        type: 'ReferralDeadlineMissed',
        plain: { referral: referral.referral, step, deadline },
      })
    : fail({ code: 'deadlineNotPassed', deadline });
};

/** Only the receiver of a question says that it is answered, or that it cannot be. */
const supportInTheWay = (by: string, referral: Referral): ReferralError | undefined => {
  if (by !== referral.to) return { code: 'onlyAddresseeMayAnswer' };
  if (referral.kind !== 'support') return { code: 'referralOfOtherKind', kind: referral.kind };
  return referral.status === 'inProgress'
    ? undefined
    : { code: 'referralInOtherStatus', status: referral.status };
};

export const complete = ({ by, text }: CompleteReferral, referral: Referral): Answer => {
  if (by === referral.to && referral.kind === 'support' && referral.status === 'completed')
    return record();
  const error = supportInTheWay(by, referral);
  if (error) return fail(error);
  return record({
    type: 'ReferralCompleted',
    plain: { referral: referral.referral },
    ...sealed({ outcome: textGiven(text) }),
  });
};

export const failed = ({ by, text }: FailReferral, referral: Referral): Answer => {
  if (by === referral.to && referral.kind === 'support' && referral.status === 'failed')
    return record();
  const error = supportInTheWay(by, referral);
  if (error) return fail(error);
  return record({
    type: 'ReferralFailed',
    plain: { referral: referral.referral },
    ...sealed({ guidance: textGiven(text) }),
  });
};
