import { story } from '@wisselzone/testing';
import type { OrganisationId, ReferralId } from '@wisselzone/kernel';
import { referralDecider } from './referral.decider';
import { aReferral, around, caw, moments, ocmw, referral, vdab } from '../samples/referral.samples';
import { asked, recorded } from '../samples/referral.samples';

const given = story(referralDecider);
const partner = 'a0000000-0000-4000-8000-000000000004' as OrganisationId;
const next = 'ef000000-0000-4000-8000-000000000002' as ReferralId;
const { requested, received, informationAsked, accepted, expired, withdrawn } = aReferral();
const { receiveBy, decideBy, expiresAt } = moments;

const forward = {
  ...asked(vdab),
  type: 'ForwardReferral',
  referral: next,
  forwards: referral,
  to: caw,
  receiveBy,
  decideBy,
  expiresAt,
  reason: 'She first needs a roof',
} as const;

/** The question as it stood when its addressee passes it on. */
const passingOn = (
  past: Parameters<typeof given>,
  chain: readonly OrganisationId[] = [vdab],
  holder = ocmw,
) => {
  const { state } = given(...past);
  return around({ holder, ...(state && { forwarded: { referral: state, chain } }) });
};
const asksNext = recorded(vdab, {
  type: 'ReferralRequested',
  plain: { ...requested.plain, referral: next, to: caw, forwards: referral } as never,
  sealed: { guidance: { reason: forward.reason } },
});
const forwarded = recorded(vdab, {
  type: 'ReferralForwarded',
  plain: { referral, to: caw, next, loop: false },
});

describe('passing a referral on', () => {
  it.each([
    ['requested', [requested]],
    ['received', [requested, received]],
    ['on hold', [requested, received, informationAsked]],
  ])('asks the next organisation for the first sender while it is %s', (_, past) => {
    given().when(forward, passingOn(past)).then(forwarded, asksNext);
  });

  it('has reached a next one without a system at once', () => {
    given()
      .when({ ...forward, heldHere: true }, passingOn([requested]))
      .then(forwarded, asksNext, {
        type: 'ReferralReceived',
        plain: { referral: next, receivedBy: 'hub' },
      });
  });

  it('is an answer: the one who passed it on can no longer accept', () => {
    given(requested, forwarded)
      .when({ ...asked(vdab), type: 'AcceptReferral' }, around())
      .thenFails({ code: 'referralAlreadyAnswered', answer: 'forwarded' });
  });

  it('flags a question that comes back to who was asked before', () => {
    given()
      .when({ ...forward, to: partner }, passingOn([requested], [partner, vdab]))
      .then(
        recorded(vdab, {
          type: 'ReferralForwarded',
          plain: { referral, to: partner, next, loop: true },
        }),
        recorded(vdab, {
          ...asksNext,
          plain: { ...asksNext.plain, to: partner } as never,
        }),
      );
  });

  it('is for the addressee alone', () => {
    given()
      .when({ ...forward, by: caw, to: partner }, passingOn([requested]))
      .thenFails({ code: 'onlyAddresseeMayAnswer' });
  });

  it.each([
    ['itself', vdab],
    ['the sender, who is answered by a decline', ocmw],
  ])('does not go to %s', (_, to) => {
    given()
      .when({ ...forward, to }, passingOn([requested]))
      .thenFails({ code: 'referralToOneself' });
  });

  it('fails after an answer', () => {
    given()
      .when(forward, passingOn([requested, accepted]))
      .thenFails({ code: 'referralAlreadyAnswered', answer: 'accepted' });
  });

  it.each([
    ['expired', expired],
    ['withdrawn', withdrawn],
  ] as const)('fails once it is %s', (status, last) => {
    given()
      .when(forward, passingOn([requested, last]))
      .thenFails({ code: 'referralInOtherStatus', status });
  });

  it('fails for a transfer when the baton has moved on', () => {
    given()
      .when(forward, passingOn([requested], [vdab], caw))
      .thenFails({ code: 'onlyHolderMayTransfer', holder: caw });
  });

  it('fails when deadlines are out of order, or nothing was asked, or it was passed on already', () => {
    given()
      .when({ ...forward, receiveBy: moments.requested }, passingOn([requested]))
      .thenFails({ code: 'deadlinesOutOfOrder' });
    given().when(forward, around()).thenFails({ code: 'referralUnknown' });
    given(requested)
      .when(forward, passingOn([requested]))
      .thenFails({ code: 'referralAlreadyRequested' });
  });
});
