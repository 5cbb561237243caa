import { story } from '@wisselzone/testing';
import type { OfferId } from '@wisselzone/kernel';
import { chooseOffer, offeringDecider } from './offering.decider';
import {
  anOffering,
  around,
  asked,
  caw,
  moments,
  ocmw,
  offering,
  referral,
  toCaw,
  toVdab,
  vdab,
} from '../samples/offering.samples';

const given = story(offeringDecider);
const { offer, offered, interested, declined, chosen, withdrawn, expired } = anOffering();
const ended = [
  ['chosen', chosen],
  ['withdrawn', withdrawn],
  ['expired', expired],
] as const;

describe('offering a question to several candidates', () => {
  it('records the question without the person, and an id of its own for each candidate', () => {
    given().when(offer(), around()).then(offered);
  });

  it('seals the target group under the benefit', () => {
    given()
      .when(offer({ targetGroup: 'livingAllowanceRecipient' }), around())
      .then({
        ...offered,
        sealed: {
          ...offered.sealed,
          statusBenefit: { targetGroup: 'livingAllowanceRecipient' },
        },
      });
  });

  it('offers once to a candidate that is named twice', () => {
    const again = { offer: '0e000000-0000-4000-8000-000000000009' as OfferId, to: vdab };
    given()
      .when(offer({ offers: [...offer().offers, again] }), around())
      .then(offered);
  });

  it('lets only the holder of the baton offer a transfer, and anybody involved support', () => {
    given()
      .when(offer({ kind: 'transfer' }), around({ holder: caw }))
      .thenFails({ code: 'onlyHolderMayTransfer', holder: caw });
    given()
      .when(offer(), around({ holder: caw }))
      .then(offered);
    given()
      .when(offer({ kind: 'transfer' }), around())
      .then({ ...offered, plain: { ...offered.plain, kind: 'transfer' } });
  });

  it('fails for who is not involved', () => {
    given()
      .when(offer(), around({ involved: false }))
      .thenFails({ code: 'notInvolved' });
  });

  it('fails when the question seems to name somebody', () => {
    given()
      .when(offer(), around({ traces: ['name'] }))
      .thenFails({ code: 'offerIdentifiesPerson', traces: ['name'] });
  });

  it('fails without a candidate, and when one offers to itself', () => {
    given()
      .when(offer({ offers: [] }), around())
      .thenFails({ code: 'candidatesMissing' });
    given()
      .when(offer({ offers: [{ offer: toVdab, to: ocmw }] }), around())
      .thenFails({ code: 'referralToOneself' });
  });

  it('fails towards whoever is or was involved: who knows the person is asked by name', () => {
    given()
      .when(offer(), around({ known: [ocmw, caw] }))
      .thenFails({ code: 'candidateAlreadyInvolved', organisation: caw });
  });

  it('fails when it would be over before it began, or was made before', () => {
    given()
      .when(offer({ expiresAt: moments.offered }), around())
      .thenFails({ code: 'deadlinesOutOfOrder' });
    given(offered).when(offer(), around()).thenFails({ code: 'offeringAlreadyMade' });
  });
});

describe('the answer of a candidate', () => {
  const interest = { ...asked(vdab), type: 'ShowInterest', offer: toVdab } as const;
  const decline = {
    ...asked(caw),
    type: 'DeclineOffer',
    offer: toCaw,
    reason: 'noCapacity',
  } as const;

  it('is interest, with how to reach it sealed under contact and its words under guidance', () => {
    given(offered).when(interest, around()).then(interested);
    const contactPerson = { name: 'Onthaal' };
    given(offered)
      .when({ ...interest, contactPerson, text: 'Two places' }, around())
      .then({
        ...interested,
        sealed: { guidance: { text: 'Two places' }, contact: { contactPerson } },
      });
  });

  it('is a decline with a coded reason, sealed', () => {
    given(offered).when(decline, around()).then(declined);
    given(offered)
      .when({ ...decline, text: 'In the new year' }, around())
      .then({
        ...declined,
        sealed: { guidance: { reason: 'noCapacity', text: 'In the new year' } },
      });
  });

  it.each(['couldNotReach', 'personDoesNotWant', 'duplicate'] as const)(
    'is never declined on account of a person it does not know: %s',
    (reason) => {
      given(offered)
        .when({ ...decline, reason }, around())
        .thenFails({ code: 'declineReasonAboutPerson' });
    },
  );

  it('is recorded once; the other answer counts while the offering is open', () => {
    given(offered, interested).when(interest, around()).thenNothing();
    given(offered, declined).when(decline, around()).thenNothing();
    given(offered, declined)
      .when({ ...asked(caw), type: 'ShowInterest', offer: toCaw }, around())
      .then({
        type: 'OfferAnswered',
        plain: { offering, from: ocmw, offer: toCaw, answer: 'interested' },
      });
    given(offered, interested)
      .when({ ...decline, by: vdab, offer: toVdab }, around())
      .then({
        type: 'OfferAnswered',
        plain: { offering, from: ocmw, offer: toVdab, answer: 'declined' },
        sealed: { guidance: { reason: 'noCapacity' } },
      });
  });

  it('is given by that candidate alone, to its own offer', () => {
    given(offered)
      .when({ ...interest, by: caw }, around())
      .thenFails({ code: 'onlyCandidateMayAnswer' });
    given(offered)
      .when({ ...decline, by: ocmw }, around())
      .thenFails({ code: 'onlyCandidateMayAnswer' });
    given(offered)
      .when({ ...interest, offer: 'none' as OfferId }, around())
      .thenFails({ code: 'offerUnknown' });
    given().when(interest, around()).thenFails({ code: 'offeringUnknown' });
  });

  it.each(ended)('comes too late once the offering is %s', (status, end) => {
    given(offered, end).when(interest, around()).thenFails({ code: 'offeringEnded', status });
    given(offered, end).when(decline, around()).thenFails({ code: 'offeringEnded', status });
  });
});

describe('choosing one candidate', () => {
  const choose = {
    ...asked(ocmw),
    type: 'ChooseOffer',
    offer: toVdab,
    referral,
    to: vdab,
    kind: 'support',
    purpose: 'guidance',
  } as const;
  const { state } = given(offered, interested, declined);

  it('goes with the referral that asks it by name', () => {
    expect(chooseOffer(choose, state)).toEqual({
      ok: true,
      events: [{ type: 'OfferChosen', plain: chosen.plain }],
    });
    expect(given(offered, interested, chosen).state).toMatchObject({
      status: 'chosen',
      chosen: toVdab,
    });
  });

  it('is for the sender alone', () => {
    expect(chooseOffer({ ...choose, by: vdab }, state)).toMatchObject({
      error: { code: 'onlySenderMayDoThis' },
    });
  });

  it.each([
    ['another organisation', { to: caw }],
    ['another kind', { kind: 'transfer' }],
    ['another purpose', { purpose: 'aftercare' }],
  ] as const)('fails when the request asks %s than was offered', (_, changed) => {
    expect(chooseOffer({ ...choose, ...changed }, state)).toMatchObject({
      error: { code: 'requestUnlikeOffer' },
    });
  });

  it('fails for who declined, and for who has not answered', () => {
    const other = { ...choose, offer: toCaw, to: caw };
    expect(chooseOffer(other, state)).toMatchObject({ error: { code: 'candidateNotInterested' } });
    expect(chooseOffer(choose, given(offered).state)).toMatchObject({
      error: { code: 'candidateNotInterested' },
    });
  });

  it('fails for an offer that nobody made', () => {
    expect(chooseOffer(choose, undefined)).toMatchObject({ error: { code: 'offerUnknown' } });
    expect(chooseOffer({ ...choose, offer: 'none' as OfferId }, state)).toMatchObject({
      error: { code: 'offerUnknown' },
    });
  });

  it.each(ended)('fails once the offering is %s', (status, end) => {
    expect(chooseOffer(choose, given(offered, interested, end).state)).toMatchObject({
      error: { code: 'offeringEnded', status },
    });
  });
});

describe('the end of an offering', () => {
  const withdraw = { ...asked(ocmw), type: 'WithdrawOffering' } as const;
  const expire = { ...asked(ocmw, moments.afterExpiry), type: 'ExpireOffering' } as const;

  it('comes when the sender withdraws it, once', () => {
    given(offered).when(withdraw, around()).then(withdrawn);
    given(offered, withdrawn).when(withdraw, around()).thenNothing();
    given(offered)
      .when({ ...withdraw, by: vdab }, around())
      .thenFails({ code: 'onlySenderMayDoThis' });
    given(offered, chosen)
      .when(withdraw, around())
      .thenFails({ code: 'offeringEnded', status: 'chosen' });
  });

  it('comes strictly after its last moment, once', () => {
    given(offered).when(expire, around()).then(expired);
    given(offered, expired).when(expire, around()).thenNothing();
    given(offered)
      .when({ ...expire, now: moments.expiresAt }, around())
      .thenFails({ code: 'deadlineNotPassed', deadline: moments.expiresAt });
    given(offered, chosen)
      .when(expire, around())
      .thenFails({ code: 'offeringEnded', status: 'chosen' });
  });
});
