import { story } from '@wisselzone/testing';
import { referralDecider } from './referral.decider';
import {
  aReferral,
  around,
  asked,
  caw,
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
const accept = { ...asked(vdab), type: 'AcceptReferral' } as const;
const decline = { ...asked(vdab), type: 'DeclineReferral', reason: 'noCapacity' } as const;
const lateAccept = { ...accept, now: moments.afterExpiry };
const lateDecline = { ...decline, now: moments.afterExpiry };
const lateAccepted = recorded(vdab, { type: 'ReferralAccepted', plain: { referral, late: true } });
const noted = recorded(vdab, { type: 'LateAnswerNoted', plain: { referral, answer: 'accepted' } });

describe('answering a referral', () => {
  it('records the yes of the addressee', () => {
    given(requested, received).when(accept, around()).then(accepted);
  });

  it('records the no with its reason, sealed', () => {
    given(requested, received).when(decline, around()).then(declined);
  });

  it.each([
    ['before its receipt', [requested]],
    ['while it is on hold', [requested, received, informationAsked]],
  ])('accepts an answer %s', (_, past) => {
    given(...past)
      .when(accept, around())
      .then(accepted);
  });

  it('seals how to reach the receiver under contact', () => {
    const contactPerson = { name: 'Bemiddelaar van wacht' };
    given(requested)
      .when({ ...accept, contactPerson }, around())
      .then({ ...accepted, sealed: { contact: { contactPerson } } });
  });

  it('fails for anybody but the addressee', () => {
    given(requested)
      .when({ ...accept, by: caw }, around())
      .thenFails({ code: 'onlyAddresseeMayAnswer' });
    given(requested)
      .when({ ...decline, by: ocmw }, around())
      .thenFails({ code: 'onlyAddresseeMayAnswer' });
  });

  it('records nothing new when the same answer arrives twice', () => {
    given(requested, accepted).when(accept, around()).thenNothing();
    given(requested, declined).when(decline, around()).thenNothing();
  });

  it('fails when another answer was given before', () => {
    given(requested, accepted)
      .when(decline, around())
      .thenFails({ code: 'referralAlreadyAnswered', answer: 'accepted' });
    given(requested, declined)
      .when(accept, around())
      .thenFails({ code: 'referralAlreadyAnswered', answer: 'declined' });
  });

  it('puts support in progress at once, and a transfer only when the handover is planned', () => {
    expect(given(support.requested, support.accepted).state?.status).toBe('inProgress');
    expect(given(requested, accepted).state?.status).toBe('accepted');
  });
});

describe('a late answer', () => {
  it('still counts after the referral expired, and is marked late', () => {
    given(requested, expired).when(lateAccept, around()).then(lateAccepted);
  });

  it('is late from the moment of expiry, noted or not', () => {
    given(requested).when(lateAccept, around()).then(lateAccepted);
  });

  it('is only noted when the referral was withdrawn', () => {
    given(requested, withdrawn).when(accept, around()).then(noted);
  });

  it('is only noted when the same question was accepted elsewhere', () => {
    given(requested, expired)
      .when(lateAccept, around({ acceptedElsewhere: true }))
      .then(noted);
  });

  it('is noted once; the other answer is news', () => {
    given(requested, withdrawn, noted).when(accept, around()).thenNothing();
    given(requested, withdrawn, noted)
      .when(lateDecline, around())
      .then({ type: 'LateAnswerNoted', plain: { referral, answer: 'declined' } });
  });

  it('in time, counts even when somebody else accepted as well', () => {
    given(requested)
      .when(accept, around({ acceptedElsewhere: true }))
      .then(accepted);
  });
});
