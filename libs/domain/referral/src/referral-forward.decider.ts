import {
  fail,
  present,
  record,
  sealed,
  type Decision,
  type OrganisationId,
} from '@wisselzone/kernel';
import type { ForwardReferral } from './referral.commands';
import type { ReferralError } from './referral.errors';
import type { ReferralEvent } from './referral.events';
import { isOpenReferral, type Referral } from './referral.state';
import { inOrder } from './referral-terms';

/** What is known of the question that is passed on. */
export interface Forwarded {
  readonly referral: Referral;
  /** Every organisation that was asked so far, the latest included. */
  readonly chain: readonly OrganisationId[];
}

const addresseeInTheWay = (
  { by, to }: ForwardReferral,
  { referral }: Forwarded,
): ReferralError | undefined => {
  if (by !== referral.to) return { code: 'onlyAddresseeMayAnswer' };
  if (to === by || to === referral.from) return { code: 'referralToOneself' };
  if (referral.answer) return { code: 'referralAlreadyAnswered', answer: referral.answer };
  return isOpenReferral(referral)
    ? undefined
    : { code: 'referralInOtherStatus', status: referral.status };
};

const forwardInTheWay = (
  command: ForwardReferral,
  forwarded: Forwarded,
  holder: OrganisationId,
): ReferralError | undefined => {
  const error = addresseeInTheWay(command, forwarded);
  if (error) return error;
  const { kind, from } = forwarded.referral;
  if (kind === 'transfer' && from !== holder) return { code: 'onlyHolderMayTransfer', holder };
  return inOrder(command) ? undefined : { code: 'deadlinesOutOfOrder' };
};

/** The question goes on with the same sender, kind and terms; only who is asked changes. */
export const forward = (
  command: ForwardReferral,
  forwarded: Forwarded | undefined,
  holder: OrganisationId,
): Decision<ReferralEvent, ReferralError> => {
  if (!forwarded) return fail({ code: 'referralUnknown' });
  const error = forwardInTheWay(command, forwarded, holder);
  if (error) return fail(error);
  const { referral: next, to, receiveBy, decideBy, expiresAt } = command;
  const { reason, question, contactPerson } = command;
  const { referral, kind, from, terms } = forwarded.referral;
  const { sealed: content } = sealed({
    guidance: present({ reason, question }),
    contact: contactPerson && { contactPerson },
  });
  return record<ReferralEvent>(
    {
      type: 'ReferralForwarded',
      plain: { referral, to, next, loop: forwarded.chain.includes(to) },
    },
    {
      type: 'ReferralRequested',
      plain: {
        referral: next,
        kind,
        from,
        to,
        ...terms,
        receiveBy,
        decideBy,
        expiresAt,
        forwards: referral,
      },
      ...present({ sealed: content }),
    },
  );
};
