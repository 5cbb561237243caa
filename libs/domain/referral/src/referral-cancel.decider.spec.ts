import type { HandoverId } from '@wisselzone/kernel';
import { story } from '@wisselzone/testing';
import { referralDecider } from './referral.decider';
import {
  aReferral,
  around,
  asked,
  caw,
  ocmw,
  recorded,
  referral,
  vdab,
} from '../samples/referral.samples';

const given = story(referralDecider);
const { requested, accepted, declined } = aReferral();
const support = aReferral('support');
const handover = 'aa000000-0000-4000-8000-000000000001' as HandoverId;
const reason = 'The person moves away';

const ask = { ...asked(ocmw), type: 'AskReferralCancellation', reason } as const;
const confirm = { ...asked(vdab), type: 'ConfirmReferralCancellation' } as const;
const refuse = { ...asked(vdab), type: 'RefuseReferralCancellation' } as const;
const plain = { referral };
const isAsked = recorded(ocmw, {
  type: 'ReferralCancellationAsked',
  plain,
  sealed: { guidance: { text: reason } },
});
const confirmed = recorded(vdab, { type: 'ReferralCancellationConfirmed', plain });
const refused = recorded(vdab, { type: 'ReferralCancellationRefused', plain });

describe('cancelling a referral after acceptance', () => {
  it.each([
    ['the sender of a transfer', [requested, accepted], ocmw],
    ['the receiver of a transfer', [requested, accepted], vdab],
    ['the receiver of a support', [support.requested, support.accepted], vdab],
  ])('can be asked by %s', (_, past, by) => {
    given(...past)
      .when({ ...ask, by }, around())
      .then({ ...isAsked, by } as never);
  });

  it('ends the referral only when the other side confirms', () => {
    expect(given(requested, accepted, isAsked).state?.status).toBe('accepted');
    given(requested, accepted, isAsked).when(confirm, around()).then(confirmed);
    expect(given(requested, accepted, isAsked, confirmed).state?.status).toBe('cancelled');
  });

  it('is confirmed when both sides ask it', () => {
    given(requested, accepted, isAsked)
      .when({ ...ask, by: vdab }, around())
      .then(confirmed);
  });

  it('leaves everything as it is when the other side does not agree, and can be asked again', () => {
    given(requested, accepted, isAsked).when(refuse, around()).then(refused);
    given(requested, accepted, isAsked, refused).when(ask, around()).then(isAsked);
  });

  it('records nothing new when asked or confirmed twice', () => {
    given(requested, accepted, isAsked).when(ask, around()).thenNothing();
    given(requested, accepted, isAsked, confirmed).when(confirm, around()).thenNothing();
  });

  it.each([confirm, refuse])('is not answered by who asked it: $type', (command) => {
    given(requested, accepted, isAsked)
      .when({ ...command, by: ocmw }, around())
      .thenFails({ code: 'onlyOtherSideMayConfirm' });
  });

  it.each([confirm, refuse])('is not answered when nobody asked: $type', (command) => {
    given(requested, accepted).when(command, around()).thenFails({ code: 'noCancellationAsked' });
  });

  it.each([ask, confirm, refuse])('is for its two sides only: $type', (command) => {
    given(requested, accepted, isAsked)
      .when({ ...command, by: caw }, around())
      .thenFails({ code: 'notAPartyOfReferral' });
  });

  it('is not needed before acceptance, or after a refusal', () => {
    given(requested)
      .when(ask, around())
      .thenFails({ code: 'referralInOtherStatus', status: 'requested' });
    given(requested, declined)
      .when(ask, around())
      .thenFails({ code: 'referralInOtherStatus', status: 'declined' });
  });

  it('waits for a handover under way to be broken off', () => {
    given(requested, accepted)
      .when(ask, around({ handover }))
      .thenFails({ code: 'handoverUnderWay', handover });
    given(requested, accepted, isAsked)
      .when(confirm, around({ handover }))
      .thenFails({ code: 'handoverUnderWay', handover });
  });
});
