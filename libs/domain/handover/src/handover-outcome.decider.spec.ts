import { story } from '@wisselzone/testing';
import type { Day, Instant } from '@wisselzone/kernel';
import { handoverDecider } from './handover.decider';
import {
  aHandover,
  aroundAfter,
  asked,
  caw,
  handover,
  now,
  ocmw,
  recorded,
  vdab,
} from '../samples/handover.samples';

const given = story(handoverDecider);
const { proposed, planned, started, sent, taken, transferred, aftercare, closed } = aHandover();
const handedOver = [proposed, planned, started, sent, taken, transferred];
const past = [...handedOver, aftercare, closed];
// The sample was closed on 2 September 2026.
const inTime = '2026-12-05T09:00:00.000Z' as Instant;
const tooLate = '2027-01-02T00:00:00.000Z' as Instant;
const around = aroundAfter();
const record = {
  ...asked(vdab, inTime),
  type: 'RecordOutcome',
  moment: 'month3',
  outcome: 'durableWork',
} as const;
const miss = { ...asked(caw, tooLate), type: 'NoteOutcomeMissed', moment: 'month3' } as const;
const outcome = recorded(vdab, {
  type: 'OutcomeRecorded',
  plain: { handover, moment: 'month3' },
  sealed: { outcome: { outcome: 'durableWork' } },
});
const missed = recorded(caw, {
  type: 'OutcomeMissed',
  plain: { handover, moment: 'month3', due: '2027-01-01' as Day },
});

describe('the outcome, asked again', () => {
  it('is asked at 3 and 12 months after every closing, thirty days long', () => {
    expect(given(...past).state?.outcomes).toEqual([
      { moment: 'month3', from: '2026-12-02', due: '2027-01-01', state: 'planned' },
      { moment: 'month12', from: '2027-09-02', due: '2027-10-02', state: 'planned' },
    ]);
  });

  it('is recorded by either side; what it is, is content', () => {
    for (const by of [ocmw, vdab])
      given(...past)
        .when({ ...record, by }, around)
        .then(outcome);
    given(...past)
      .when({ ...record, by: caw }, around)
      .thenFails({ code: 'notAPartyOfHandover' });
  });

  it('is not recorded before its day, nor twice', () => {
    given(...past)
      .when({ ...record, now }, around)
      .thenFails({ code: 'outcomeNotYetAsked', from: '2026-12-02' as Day });
    given(...past, outcome)
      .when(record, around)
      .thenFails({ code: 'outcomeAlreadyRecorded' });
  });

  it('is not asked while the handover is open, nor when the closing said that nothing is left to ask', () => {
    given(...handedOver)
      .when(record, around)
      .thenFails({ code: 'handoverInOtherStatus', status: 'transferred' });
    const final = recorded(vdab, {
      type: 'HandoverClosed',
      plain: { handover, hasAftercarePlan: true, outcomeAskedAgain: false },
      sealed: { outcome: { outcome: 'durableWork' } },
    });
    given(...handedOver, aftercare)
      .when(
        { ...asked(vdab), type: 'CloseHandover', outcome: 'durableWork', askOutcomeAgain: false },
        around,
      )
      .then(final);
    for (const command of [record, miss])
      given(...handedOver, aftercare, final)
        .when(command, around)
        .thenFails({ code: 'outcomeNotAsked' });
  });

  it('is missed once its days are over, and only once; it may be recorded later all the same', () => {
    given(...past)
      .when(miss, around)
      .then(missed);
    given(...past, missed)
      .when(miss, around)
      .thenNothing();
    given(...past)
      .when({ ...miss, now: inTime }, around)
      .thenFails({ code: 'deadlineNotPassed', deadline: '2027-01-01T23:00:00.000Z' as Instant });
    given(...past, outcome)
      .when(miss, around)
      .thenFails({ code: 'outcomeAlreadyRecorded' });
    given(...past, missed)
      .when({ ...record, now: tooLate }, around)
      .then(outcome);
  });

  it('is not asked any more once the person came back and the journey goes on', () => {
    const reopened = recorded(ocmw, {
      type: 'HandoverReopened',
      plain: { handover },
      sealed: { guidance: { text: 'reason' } },
    });
    const { state } = given(...past, reopened);
    expect(state).toMatchObject({ status: 'transferred', outcomes: [], reopenedAt: [now] });
    const again = given(...past, reopened, aftercare, closed).state;
    expect(again?.outcomes).toHaveLength(2);
  });
});

describe('aftercare without named moments', () => {
  const plan = { ...asked(vdab), type: 'PlanAftercare' } as const;
  const usual = [
    ['month1', '2026-10-02'],
    ['month3', '2026-12-02'],
    ['month6', '2027-03-02'],
    ['month12', '2027-09-02'],
  ].map(([moment, due]) => ({ moment: String(moment), due: due as Day, owner: vdab }));

  it('is at 1, 3, 6 and 12 months after the transfer, by the receiver', () => {
    given(...handedOver)
      .when(plan, around)
      .then({ ...aftercare, plain: { handover, moments: usual } });
  });

  it('leaves out what is over and what was held', () => {
    const first = recorded(vdab, {
      type: 'AftercarePlanned',
      plain: { handover, moments: usual },
    });
    const contact = recorded(vdab, {
      type: 'AftercareMomentHeld',
      plain: { handover, moment: 'month3' },
    });
    given(...handedOver, first, contact)
      .when({ ...plan, now: '2026-12-10T09:00:00.000Z' as Instant }, around)
      .then({ ...aftercare, plain: { handover, moments: usual.slice(2) } });
  });
});
