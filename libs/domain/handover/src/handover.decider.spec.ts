import { story } from '@wisselzone/testing';
import type { Day, Instant } from '@wisselzone/kernel';
import { handoverDecider } from './handover.decider';
import {
  aHandover,
  around,
  asked,
  caw,
  ocmw,
  otherHandover,
  plannedEnd,
  referral,
  vdab,
} from '../samples/handover.samples';

const given = story(handoverDecider);
const { proposed, planned, started, extended, sent, taken, decided, transferred, brokenOff } =
  aHandover();
const inOverlap = [proposed, planned, started];

describe('proposing a handover', () => {
  const propose = { ...asked(ocmw), type: 'ProposeHandover', referral } as const;
  const support = { kind: 'support', status: 'inProgress', from: ocmw, to: vdab } as const;
  const used = { kind: 'transfer', status: 'failed', from: ocmw, to: vdab } as const;

  it('rests on an accepted referral, and either party may do it', () => {
    given().when(propose, around()).then(proposed);
    given()
      .when({ ...propose, by: vdab }, around())
      .then(proposed);
  });

  it('fails without that referral', () => {
    given().when(propose, { holder: ocmw }).thenFails({ code: 'referralUnknown' });
  });

  it('fails for who is no party of the referral', () => {
    given()
      .when({ ...propose, by: caw }, around())
      .thenFails({ code: 'notAPartyOfHandover' });
  });

  it('fails for support: the baton stays', () => {
    given()
      .when(propose, around({ referral: support }))
      .thenFails({ code: 'referralOfOtherKind', kind: 'support' });
  });

  it('fails when the acceptance was used up: it permits one handover', () => {
    given()
      .when(propose, around({ referral: used }))
      .thenFails({ code: 'referralNotAccepted', status: 'failed' });
  });

  it('fails while another handover of the dossier is open', () => {
    given()
      .when(propose, around({ otherOpen: otherHandover }))
      .thenFails({ code: 'handoverAlreadyOpen', handover: otherHandover });
  });

  it('fails when the sender does not hold the baton any more', () => {
    given()
      .when(propose, around({ holder: caw }))
      .thenFails({ code: 'batonElsewhere', holder: caw });
  });

  it('fails the second time', () => {
    given(proposed).when(propose, around()).thenFails({ code: 'handoverAlreadyProposed' });
  });
});

describe('planning the joint intake', () => {
  const intakeAt = '2026-09-10T08:00:00.000Z' as Instant;
  const plan = { ...asked(vdab), type: 'PlanHandover', intakeAt } as const;

  it('records the moment; the place is content', () => {
    given(proposed)
      .when({ ...plan, place: 'Werkwinkel' }, around())
      .then({ ...planned, sealed: { guidance: { place: 'Werkwinkel' } } });
  });

  it('may name another moment later', () => {
    given(proposed, planned).when(plan, around()).then(planned);
  });

  it('fails for who is no party, and once the overlap runs', () => {
    given(proposed)
      .when({ ...plan, by: caw }, around())
      .thenFails({ code: 'notAPartyOfHandover' });
    given(...inOverlap)
      .when(plan, around())
      .thenFails({ code: 'handoverInOtherStatus', status: 'overlap' });
  });

  it('fails for a handover that nobody proposed', () => {
    given().when(plan, around()).thenFails({ code: 'handoverUnknown' });
  });
});

describe('the overlap', () => {
  const start = { ...asked(ocmw), type: 'StartOverlap', plannedEnd } as const;
  const extend = {
    ...asked(vdab),
    type: 'ExtendOverlap',
    plannedEnd: '2026-10-15' as Day,
  } as const;
  const confirm = { ...asked(ocmw), type: 'ConfirmOverlapEnd' } as const;
  const decide = { ...asked(ocmw), type: 'DecideOverlapEnd', reason: 'reason' } as const;

  it('starts with a planned end', () => {
    given(proposed, planned).when(start, around()).then(started);
  });

  it('does not start before the intake is planned, nor with an end that is over', () => {
    given(proposed)
      .when(start, around())
      .thenFails({ code: 'handoverInOtherStatus', status: 'proposed' });
    given(proposed, planned)
      .when({ ...start, plannedEnd: '2026-09-01' as Day }, around())
      .thenFails({ code: 'overlapEndOver' });
  });

  it('can be extended, to a later day only', () => {
    given(...inOverlap)
      .when(extend, around())
      .then(extended);
    given(...inOverlap)
      .when({ ...extend, plannedEnd }, around())
      .thenFails({ code: 'overlapEndNotLater', plannedEnd });
  });

  it('asks a confirmation anew once it is extended', () => {
    given(...inOverlap, sent, extended)
      .when(confirm, around())
      .then(sent);
  });

  it('may end when a side confirms it, once each', () => {
    given(...inOverlap)
      .when(confirm, around())
      .then(sent);
    given(...inOverlap, sent)
      .when(confirm, around())
      .thenNothing();
  });

  it('may end when the supervisor of the sender decides it, with a reason', () => {
    given(...inOverlap)
      .when(decide, around())
      .then(decided);
    given(...inOverlap, decided)
      .when(decide, around())
      .thenNothing();
    given(...inOverlap)
      .when({ ...decide, by: vdab }, around())
      .thenFails({ code: 'onlySenderMayDoThis' });
  });

  it('is not extended against that decision', () => {
    given(...inOverlap, decided)
      .when(extend, around())
      .thenFails({ code: 'overlapEndAlreadyDecided' });
  });
});

describe('the transfer', () => {
  const transfer = { ...asked(vdab), type: 'TransferHandover' } as const;

  it('is confirmed by the receiver, which thereby agrees to the end of the overlap', () => {
    given(...inOverlap, sent)
      .when(transfer, around())
      .then(taken, transferred);
  });

  it('needs no second confirmation of the receiver', () => {
    given(...inOverlap, sent, taken)
      .when(transfer, around())
      .then(transferred);
  });

  it('is possible after the decision of the supervisor', () => {
    given(...inOverlap, decided)
      .when(transfer, around())
      .then(taken, transferred);
  });

  it('is refused until the receiver names its lead professional', () => {
    const nobody = { holder: ocmw };
    given(...inOverlap, sent)
      .when(transfer, nobody)
      .thenFails({ code: 'leadProfessionalNotNamed' });
  });

  it('is refused until the sender confirms the end of the overlap', () => {
    given(...inOverlap, taken)
      .when(transfer, around())
      .thenFails({ code: 'overlapEndNotConfirmed' });
  });

  it('is refused to anybody but the receiver', () => {
    for (const by of [ocmw, caw])
      given(...inOverlap, sent)
        .when({ ...transfer, by }, around())
        .thenFails({ code: 'onlyReceiverMayDoThis' });
  });

  it('is refused before the overlap, and when the baton is elsewhere', () => {
    given(proposed, planned)
      .when(transfer, around())
      .thenFails({ code: 'handoverInOtherStatus', status: 'planned' });
    given(...inOverlap, sent)
      .when(transfer, around({ holder: caw }))
      .thenFails({ code: 'batonElsewhere', holder: caw });
  });

  it('records nothing new the second time', () => {
    given(...inOverlap, sent, taken, transferred)
      .when(transfer, around({ holder: vdab }))
      .thenNothing();
  });
});

describe('breaking off', () => {
  const breakOff = { ...asked(ocmw), type: 'BreakOffHandover', reason: 'noTrust' } as const;

  it.each([
    ['proposed', [proposed]],
    ['planned', [proposed, planned]],
    ['in overlap', inOverlap],
  ])('is possible for either side while the handover is %s', (_, past) => {
    for (const by of [ocmw, vdab])
      given(...past)
        .when({ ...breakOff, by }, around())
        .then(brokenOff);
  });

  it('records nothing new the second time', () => {
    given(proposed, brokenOff).when(breakOff, around()).thenNothing();
  });

  it('is impossible after the transfer: a return is asked instead', () => {
    given(...inOverlap, sent, taken, transferred)
      .when(breakOff, around())
      .thenFails({ code: 'handoverInOtherStatus', status: 'transferred' });
  });
});
