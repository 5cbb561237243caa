import { story } from '@wisselzone/testing';
import { referralDecider } from './referral.decider';
import {
  aReferral,
  around,
  asked,
  moments,
  ocmw,
  recorded,
  referral,
  vdab,
} from '../samples/referral.samples';

const given = story(referralDecider);
const { requested, received, informationAsked, accepted, declined, withdrawn, expired } =
  aReferral('transfer');
const support = aReferral('support');

describe('withdrawing a referral', () => {
  const withdraw = { ...asked(ocmw), type: 'WithdrawReferral' } as const;

  it.each([
    ['requested', [requested]],
    ['received', [requested, received]],
    ['on hold', [requested, received, informationAsked]],
  ])('is possible for the sender while it is %s', (_, past) => {
    given(...past)
      .when(withdraw, around())
      .then(withdrawn);
  });

  it('records nothing new the second time', () => {
    given(requested, withdrawn).when(withdraw, around()).thenNothing();
  });

  it('fails for the addressee, who declines instead', () => {
    given(requested)
      .when({ ...withdraw, by: vdab }, around())
      .thenFails({ code: 'onlySenderMayDoThis' });
  });

  it.each([
    ['accepted', accepted],
    ['declined', declined],
    ['expired', expired],
  ] as const)('fails once it is %s', (status, last) => {
    given(requested, last)
      .when(withdraw, around())
      .thenFails({ code: 'referralInOtherStatus', status });
  });
});

describe('the clock', () => {
  const expire = { ...asked(ocmw, moments.afterExpiry), type: 'ExpireReferral' } as const;
  const missed = { ...asked(ocmw), type: 'NoteReferralDeadlineMissed' } as const;
  const receiptMissed = recorded(ocmw, {
    type: 'ReferralDeadlineMissed',
    plain: { referral, step: 'receive', deadline: moments.receiveBy },
  });
  const afterReceiveBy = { ...missed, step: 'receive', now: moments.afterReceiveBy } as const;

  it('expires a referral without an answer, once', () => {
    given(requested, received).when(expire, around()).then(expired);
    given(requested, expired).when(expire, around()).thenNothing();
  });

  it('does not expire a referral before its time', () => {
    given(requested)
      .when({ ...expire, now: moments.expiresAt }, around())
      .thenFails({ code: 'deadlineNotPassed', deadline: moments.expiresAt });
  });

  it('does not expire a referral that has its answer', () => {
    given(requested, accepted)
      .when(expire, around())
      .thenFails({ code: 'referralInOtherStatus', status: 'accepted' });
  });

  it('notes a missed receipt, once', () => {
    given(requested).when(afterReceiveBy, around()).then(receiptMissed);
    given(requested, receiptMissed).when(afterReceiveBy, around()).thenNothing();
  });

  it('notes no missed receipt before the deadline, nor after the receipt', () => {
    given(requested)
      .when({ ...missed, step: 'receive', now: moments.inTime }, around())
      .thenFails({ code: 'deadlineNotPassed', deadline: moments.receiveBy });
    given(requested, received)
      .when(afterReceiveBy, around())
      .thenFails({ code: 'referralInOtherStatus', status: 'received' });
  });

  it('notes a missed decision even while the referral is on hold', () => {
    given(requested, received, informationAsked)
      .when({ ...missed, step: 'decide', now: moments.afterDecideBy }, around())
      .then({
        type: 'ReferralDeadlineMissed',
        plain: { referral, step: 'decide', deadline: moments.decideBy },
      });
  });
});

describe('the end of support', () => {
  const complete = { ...asked(vdab), type: 'CompleteReferral' } as const;
  const giveUp = { ...asked(vdab), type: 'FailReferral' } as const;
  const completed = recorded(vdab, { type: 'ReferralCompleted', plain: { referral } });
  const failed = recorded(vdab, { type: 'ReferralFailed', plain: { referral } });
  const underWay = [support.requested, support.accepted];

  it('is said by the receiver: the question is answered', () => {
    given(...underWay)
      .when({ ...complete, text: 'A room was found' }, around())
      .then({ ...completed, sealed: { outcome: { text: 'A room was found' } } });
  });

  it('is said by the receiver: the question could not be answered', () => {
    given(...underWay)
      .when(giveUp, around())
      .then(failed);
  });

  it('is said once', () => {
    given(...underWay, completed)
      .when(complete, around())
      .thenNothing();
    given(...underWay, failed)
      .when(giveUp, around())
      .thenNothing();
    given(...underWay, completed)
      .when(giveUp, around())
      .thenFails({ code: 'referralInOtherStatus', status: 'completed' });
  });

  it('is not said by the sender, nor before the question was accepted', () => {
    given(...underWay)
      .when({ ...complete, by: ocmw }, around())
      .thenFails({ code: 'onlyAddresseeMayAnswer' });
    given(support.requested)
      .when(giveUp, around())
      .thenFails({ code: 'referralInOtherStatus', status: 'requested' });
  });

  it('is no way to end a transfer: its handover does that', () => {
    given(requested, accepted)
      .when(complete, around())
      .thenFails({ code: 'referralOfOtherKind', kind: 'transfer' });
  });
});
