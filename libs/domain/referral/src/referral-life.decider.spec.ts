import { story } from '@wisselzone/testing';
import { referralDecider } from './referral.decider';
import { aReferral, around, asked, caw, moments, ocmw, vdab } from '../samples/referral.samples';

const given = story(referralDecider);
const told = aReferral();
const { request, requested, received, informationAsked, momentProposed } = told;

const waiting = [
  ['requested', [requested]],
  ['received', [requested, received]],
  ['on hold for information', [requested, received, informationAsked]],
  ['on hold for another moment', [requested, received, momentProposed]],
] as const;

describe('what a referral asks', () => {
  it('names whom it asks, how soon, for what purpose and which categories; why lies sealed', () => {
    const { plain } = told.requested;
    expect(plain).toMatchObject({
      from: ocmw,
      to: vdab,
      urgency: 'routine',
      purpose: 'jobPlacement',
      categories: ['guidance', 'contact'],
    });
    expect(JSON.stringify(plain)).not.toContain('care');
  });

  it('may name a service or team and a wished moment, both sealed: they tell of the person', () => {
    const asks = { addressedService: 'Debt counselling', desiredMoment: moments.decideBy };
    const decision = referralDecider.decide(request(asks), undefined, around());
    expect(decision).toMatchObject({ ok: true, events: [{ sealed: { guidance: asks } }] });
    expect(JSON.stringify(decision.ok && decision.events.map(({ plain }) => plain))).not.toContain(
      'Debt',
    );
  });
});

describe('a referral that waits for an answer', () => {
  it.each(waiting)('can be declined while it is %s, with a coded reason', (_, past) => {
    given(...past)
      .when({ ...asked(vdab), type: 'DeclineReferral', reason: 'noCapacity' }, around())
      .then(told.declined);
  });

  it.each(waiting)('can be withdrawn while it is %s', (_, past) => {
    given(...past)
      .when({ ...asked(ocmw), type: 'WithdrawReferral' }, around())
      .then(told.withdrawn);
  });

  it.each(waiting)('expires while it is %s', (_, past) => {
    given(...past)
      .when({ ...asked(ocmw, moments.afterExpiry), type: 'ExpireReferral' }, around())
      .then(told.expired);
  });

  it.each(waiting)('can be accepted while it is %s', (_, past) => {
    given(...past)
      .when({ ...asked(vdab), type: 'AcceptReferral' }, around())
      .then(told.accepted);
  });

  it('holds between the receipt and the answer, and goes on where it was', () => {
    expect(given(requested, received, informationAsked).state).toMatchObject({ status: 'onHold' });
    expect(given(requested, received, informationAsked, told.informationGiven).state).toMatchObject(
      {
        status: 'received',
      },
    );
  });
});

describe('the ends of a referral', () => {
  it.each([
    ['declined', told.declined],
    ['withdrawn', told.withdrawn],
    ['accepted', told.accepted],
  ] as const)('is final for the clock: what was %s does not expire', (_, end) => {
    const { state } = given(requested, end);
    const late = { ...asked(caw, moments.afterExpiry), type: 'ExpireReferral' } as const;
    expect(referralDecider.decide(late, state, around()).ok).toBe(false);
  });

  it('is not final after an expiry: late truth wins, and says that it was late', () => {
    given(requested, told.expired)
      .when({ ...asked(vdab, moments.afterExpiry), type: 'AcceptReferral' }, around())
      .then({ ...told.accepted, plain: { ...told.accepted.plain, late: true } });
  });
});
