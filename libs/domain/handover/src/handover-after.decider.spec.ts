import { story } from '@wisselzone/testing';
import type { Instant } from '@wisselzone/kernel';
import { handoverDecider } from './handover.decider';
import {
  aHandover,
  aroundAfter,
  asked,
  caw,
  due,
  ocmw,
  otherHandover,
  takeBackBy,
  vdab,
} from '../samples/handover.samples';

const given = story(handoverDecider);
const { proposed, planned, started, sent, taken, transferred, aftercare, held, missed } =
  aHandover();
const { closed, returnRequested, returnMissed, takenBack } = aHandover();
const handedOver = [proposed, planned, started, sent, taken, transferred];
const afterDue = '2026-10-21T08:00:00.000Z' as Instant;
const afterTakeBackBy = '2026-11-10T08:00:00.001Z' as Instant;
const moment = 'month-1';

describe('aftercare', () => {
  const moments = [{ moment, due, owner: ocmw }];
  const plan = { ...asked(vdab), type: 'PlanAftercare', moments } as const;
  const hold = { ...asked(ocmw), type: 'HoldAftercareMoment', moment } as const;
  const miss = { ...asked(caw, afterDue), type: 'NoteAftercareMomentMissed', moment } as const;

  it('is planned after the transfer, with an owner for every moment', () => {
    given(...handedOver)
      .when(plan, aroundAfter())
      .then(aftercare);
    given(proposed)
      .when(plan, aroundAfter())
      .thenFails({ code: 'handoverInOtherStatus', status: 'proposed' });
  });

  it('needs moments, each once, owned by one of the two', () => {
    given(...handedOver)
      .when({ ...plan, moments: [] }, aroundAfter())
      .thenFails({ code: 'aftercareMomentsMissing' });
    given(...handedOver)
      .when({ ...plan, moments: [...moments, ...moments] }, aroundAfter())
      .thenFails({ code: 'aftercareMomentsDoubled' });
    given(...handedOver)
      .when({ ...plan, moments: [{ moment, due, owner: caw }] }, aroundAfter())
      .thenFails({ code: 'aftercareOwnerNotAParty' });
  });

  it('keeps what was held when it is planned anew', () => {
    given(...handedOver, aftercare, held)
      .when(plan, aroundAfter())
      .thenFails({ code: 'aftercareMomentsDoubled' });
  });

  it('records a contact that its owner had, once', () => {
    given(...handedOver, aftercare)
      .when({ ...hold, text: 'Works with pleasure' }, aroundAfter())
      .then({ ...held, sealed: { guidance: { text: 'Works with pleasure' } } });
    given(...handedOver, aftercare, held)
      .when(hold, aroundAfter())
      .thenNothing();
  });

  it('is held by the owner of the moment only', () => {
    given(...handedOver, aftercare)
      .when({ ...hold, by: vdab }, aroundAfter())
      .thenFails({ code: 'onlyOwnerMayHoldMoment', owner: ocmw });
    given(...handedOver, aftercare)
      .when({ ...hold, moment: 'month-9' }, aroundAfter())
      .thenFails({ code: 'aftercareMomentUnknown' });
  });

  it('is missed once its day is over, and only once', () => {
    given(...handedOver, aftercare)
      .when(miss, aroundAfter())
      .then(missed);
    given(...handedOver, aftercare, missed)
      .when(miss, aroundAfter())
      .thenNothing();
    given(...handedOver, aftercare)
      .when({ ...miss, now: '2026-10-20T21:59:59.999Z' as Instant }, aroundAfter())
      .thenFails({ code: 'deadlineNotPassed', deadline: '2026-10-20T22:00:00.000Z' as Instant });
  });

  it('is not missed once it was held, but may be held once it was missed', () => {
    given(...handedOver, aftercare, held)
      .when(miss, aroundAfter())
      .thenFails({ code: 'aftercareMomentAlreadyHeld' });
    given(...handedOver, aftercare, missed)
      .when(hold, aroundAfter())
      .then(held);
  });
});

describe('closing a handover', () => {
  const close = { ...asked(vdab), type: 'CloseHandover', outcome: 'durableWork' } as const;

  it('records the outcome, sealed', () => {
    given(...handedOver, aftercare)
      .when(close, aroundAfter())
      .then(closed);
  });

  it('is refused without an aftercare plan', () => {
    given(...handedOver)
      .when(close, aroundAfter())
      .thenFails({ code: 'aftercarePlanMissing' });
  });

  it('is permitted without an aftercare plan for an explicit reason', () => {
    const reasonWithoutAftercare = 'Moved abroad';
    given(...handedOver)
      .when({ ...close, reasonWithoutAftercare }, aroundAfter())
      .then({
        ...closed,
        plain: { ...closed.plain, hasAftercarePlan: false },
        sealed: { outcome: { outcome: 'durableWork' }, guidance: { reasonWithoutAftercare } },
      });
  });

  it('is done once, by a party', () => {
    given(...handedOver, aftercare, closed)
      .when(close, aroundAfter())
      .thenFails({ code: 'handoverInOtherStatus', status: 'closed' });
    given(...handedOver, aftercare)
      .when({ ...close, by: caw }, aroundAfter())
      .thenFails({ code: 'notAPartyOfHandover' });
  });
});

describe('a return', () => {
  const ask = { ...asked(vdab), type: 'RequestReturn', takeBackBy, reason: 'reason' } as const;
  const take = { ...asked(ocmw), type: 'TakeBatonBack' } as const;
  const miss = { ...asked(caw, afterTakeBackBy), type: 'NoteReturnDeadlineMissed' } as const;

  it('is asked by the holder, after the transfer; the baton stays', () => {
    given(...handedOver)
      .when(ask, aroundAfter())
      .then(returnRequested);
    given(...handedOver, returnRequested)
      .when(ask, aroundAfter())
      .thenNothing();
    given(...handedOver)
      .when({ ...ask, by: ocmw }, aroundAfter())
      .thenFails({ code: 'onlyReceiverMayDoThis' });
  });

  it('is not asked when the baton has moved on or is moving on', () => {
    given(...handedOver)
      .when(ask, aroundAfter({ holder: caw }))
      .thenFails({ code: 'batonElsewhere', holder: caw });
    given(...handedOver)
      .when(ask, aroundAfter({ otherOpen: otherHandover }))
      .thenFails({ code: 'handoverAlreadyOpen', handover: otherHandover });
  });

  it('is not asked against a date that is over', () => {
    given(...handedOver)
      .when({ ...ask, now: takeBackBy }, aroundAfter())
      .thenFails({ code: 'takeBackDateOver' });
  });

  it('moves the baton only when the first sender itself takes it back', () => {
    given(...handedOver, returnRequested)
      .when(take, aroundAfter())
      .then(takenBack);
    given(...handedOver, returnRequested)
      .when({ ...take, by: vdab }, aroundAfter())
      .thenFails({ code: 'onlySenderMayDoThis' });
    given(...handedOver)
      .when(take, aroundAfter())
      .thenFails({ code: 'handoverInOtherStatus', status: 'transferred' });
  });

  it('needs a lead professional at who takes the baton back', () => {
    const nobody = { holder: vdab };
    given(...handedOver, returnRequested)
      .when(take, nobody)
      .thenFails({ code: 'leadProfessionalNotNamed' });
  });

  it('is taken once', () => {
    given(...handedOver, returnRequested, takenBack)
      .when(take, aroundAfter({ holder: ocmw }))
      .thenNothing();
  });

  it('is noted as missed after its date, once, and can still be taken', () => {
    given(...handedOver, returnRequested)
      .when(miss, aroundAfter())
      .then(returnMissed);
    given(...handedOver, returnRequested, returnMissed)
      .when(miss, aroundAfter())
      .thenNothing();
    given(...handedOver, returnRequested)
      .when({ ...miss, now: takeBackBy }, aroundAfter())
      .thenFails({ code: 'deadlineNotPassed', deadline: takeBackBy });
    given(...handedOver, returnRequested, returnMissed)
      .when(take, aroundAfter())
      .then(takenBack);
  });
});
