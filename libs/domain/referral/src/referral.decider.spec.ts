import { story } from '@wisselzone/testing';
import { referralDecider } from './referral.decider';
import {
  aReferral,
  around,
  asked,
  caw,
  moments,
  ocmw,
  referral,
  vdab,
} from '../samples/referral.samples';

const given = story(referralDecider);
const transfer = aReferral('transfer');
const support = aReferral('support');
const { requested, received, informationAsked, informationGiven, momentProposed } = transfer;

describe('requesting a referral', () => {
  it('records the request; its reason lies sealed under guidance', () => {
    given().when(transfer.request(), around()).then(requested);
  });

  it('seals how to reach the sender under contact', () => {
    const contactPerson = { name: 'Maatschappelijk werker van wacht', telephone: '089 00 00 00' };
    given()
      .when(transfer.request({ contactPerson }), around())
      .then({
        ...requested,
        sealed: { guidance: { reason: 'Wants to work in care' }, contact: { contactPerson } },
      });
  });

  it('has reached an addressee without a system as soon as it stands on the worklist here', () => {
    const heldHere = { ...transfer.request(), heldHere: true } as const;
    given()
      .when(heldHere, around())
      .then(requested, {
        type: 'ReferralReceived',
        plain: { referral, receivedBy: 'hub' },
      });
    given()
      .when({ ...heldHere, to: ocmw }, around())
      .thenFails({ code: 'referralToOneself' });
  });

  it('fails when the referral was requested before', () => {
    given(requested)
      .when(transfer.request(), around())
      .thenFails({ code: 'referralAlreadyRequested' });
  });

  it('fails for an organisation that is not involved', () => {
    given()
      .when(transfer.request(), around({ involved: false }))
      .thenFails({ code: 'notInvolved' });
  });

  it('fails when an organisation refers to itself', () => {
    given()
      .when(transfer.request({ to: ocmw }), around())
      .thenFails({ code: 'referralToOneself' });
  });

  it('lets only the holder of the baton ask another to take it', () => {
    given()
      .when(transfer.request(), around({ holder: caw }))
      .thenFails({ code: 'onlyHolderMayTransfer', holder: caw });
  });

  it('lets anyone involved ask for support', () => {
    given()
      .when(support.request(), around({ holder: caw }))
      .then(support.requested);
  });

  it('fails when it names no category to share', () => {
    given()
      .when(transfer.request({ categories: [] }), around())
      .thenFails({ code: 'referralCategoriesMissing' });
  });

  it.each([
    ['the receipt was due before now', { receiveBy: moments.requested }],
    ['the decision is due before the receipt', { decideBy: moments.inTime }],
    [
      'it expires before the decision is due',
      { expiresAt: moments.decideBy, decideBy: moments.expiresAt },
    ],
  ])('fails when %s', (_, changed) => {
    given().when(transfer.request(changed), around()).thenFails({ code: 'deadlinesOutOfOrder' });
  });

  it('asks the question of an earlier referral again', () => {
    const renewed = given(requested).state;
    const renews = referral;
    given()
      .when(transfer.request({ renews, to: caw }), { ...around(), ...(renewed && { renewed }) })
      .then({ ...requested, plain: { ...requested.plain, to: caw, renews } });
  });

  it('fails to ask again what nobody asked', () => {
    given()
      .when(transfer.request({ renews: referral }), around())
      .thenFails({ code: 'renewedReferralUnknown' });
  });
});

describe('receiving a referral', () => {
  const receive = { ...asked(vdab), type: 'ConfirmReferralReceipt', receivedBy: 'system' } as const;

  it('records that the system of the addressee has stored it', () => {
    given(requested).when(receive, around()).then(received);
  });

  it('records nothing new when the same receipt arrives twice', () => {
    given(requested, received).when(receive, around()).thenNothing();
  });

  it('records nothing new when the receipt arrives after the answer', () => {
    given(requested, transfer.accepted).when(receive, around()).thenNothing();
  });

  it('fails for anybody but the addressee', () => {
    given(requested)
      .when({ ...receive, by: caw }, around())
      .thenFails({ code: 'onlyAddresseeMayAnswer' });
  });

  it('fails when the referral was withdrawn', () => {
    given(requested, transfer.withdrawn)
      .when(receive, around())
      .thenFails({ code: 'referralInOtherStatus', status: 'withdrawn' });
  });

  it('fails when nobody requested it', () => {
    given().when(receive, around()).thenFails({ code: 'referralUnknown' });
  });
});

describe('a referral on hold', () => {
  const ask = {
    ...asked(vdab),
    type: 'AskReferralInformation',
    text: 'Which certificates does she have?',
  } as const;
  const give = {
    ...asked(ocmw),
    type: 'GiveReferralInformation',
    text: 'A certificate of a carer',
  } as const;
  const propose = {
    ...asked(vdab),
    type: 'ProposeReferralMoment',
    moment: moments.decideBy,
  } as const;
  const answer = { ...asked(ocmw), type: 'AnswerReferralMoment', agreed: true } as const;

  it('waits for information that the addressee asks', () => {
    given(requested, received).when(ask, around()).then(informationAsked);
    expect(given(requested, received, informationAsked).state?.status).toBe('onHold');
  });

  it('waits no longer when the sender has given the information', () => {
    given(requested, received, informationAsked).when(give, around()).then(informationGiven);
    expect(given(requested, received, informationAsked, informationGiven).state?.status).toBe(
      'received',
    );
  });

  it('stays on hold while a proposed moment has no answer', () => {
    const past = [requested, received, informationAsked, momentProposed, informationGiven];
    expect(given(...past).state?.status).toBe('onHold');
  });

  it('records the moment that the addressee proposes; the place is content', () => {
    given(requested, received)
      .when({ ...propose, place: 'Werkwinkel' }, around())
      .then({
        type: 'ReferralMomentProposed',
        plain: { referral, moment: moments.decideBy },
        sealed: { guidance: { place: 'Werkwinkel' } },
      });
  });

  it('records the answer of the sender to the moment', () => {
    given(requested, received, momentProposed)
      .when(answer, around())
      .then({ type: 'ReferralMomentAnswered', plain: { referral, agreed: true } });
  });

  it('fails before the receipt', () => {
    given(requested).when(ask, around()).thenFails({ code: 'referralNotReceived' });
  });

  it('fails to give information that nobody asked', () => {
    given(requested, received).when(give, around()).thenFails({ code: 'noInformationAsked' });
  });

  it('fails to answer a moment that nobody proposed', () => {
    given(requested, received).when(answer, around()).thenFails({ code: 'noMomentProposed' });
  });

  it('lets only the sender give information or answer a moment', () => {
    const past = [requested, received, informationAsked, momentProposed];
    given(...past)
      .when({ ...give, by: vdab }, around())
      .thenFails({ code: 'onlySenderMayDoThis' });
    given(...past)
      .when({ ...answer, by: caw }, around())
      .thenFails({ code: 'onlySenderMayDoThis' });
  });

  it('ends with the answer: afterwards nothing is asked', () => {
    given(requested, received, transfer.accepted)
      .when(ask, around())
      .thenFails({ code: 'referralInOtherStatus', status: 'accepted' });
  });
});
