import type { Instant } from '@wisselzone/kernel';
import { story } from '@wisselzone/testing';
import { handoverDecider } from './handover.decider';
import {
  aHandover,
  aroundAfter,
  asked,
  caw,
  handover,
  ocmw,
  otherHandover,
  recorded,
  vdab,
} from '../samples/handover.samples';

const given = story(handoverDecider);
const { proposed, planned, started, sent, transferred, aftercare, held, closed } = aHandover();
const past = [proposed, planned, started, sent, transferred, aftercare] as const;
const reason = 'She lost the job';
const reopen = { ...asked(vdab), type: 'ReopenHandover', reason } as const;
const reopened = recorded(vdab, {
  type: 'HandoverReopened',
  plain: { handover },
  sealed: { guidance: { text: reason } },
});

describe('coming back after a handover was closed', () => {
  it('goes on with the same journey, at the word of either side', () => {
    for (const by of [ocmw, vdab])
      given(...past, closed)
        .when({ ...reopen, by }, aroundAfter())
        .then(reopened);
  });

  it('asks for aftercare anew, and keeps the contacts that were held', () => {
    const { state } = given(...past, held, closed, reopened);
    expect(state).toMatchObject({ status: 'transferred', moments: [{ state: 'held' }] });
    expect(given(...past, closed, reopened).state?.moments).toEqual([]);
  });

  it('permits a return, and another closing', () => {
    given(...past, closed, reopened)
      .when(
        {
          ...asked(vdab),
          type: 'CloseHandover',
          outcome: 'training',
          reasonWithoutAftercare: reason,
        },
        aroundAfter(),
      )
      .then(
        recorded(vdab, {
          type: 'HandoverClosed',
          plain: { handover, hasAftercarePlan: false },
          sealed: {
            outcome: { outcome: 'training' },
            guidance: { reasonWithoutAftercare: reason },
          },
        }),
      );
  });

  it('is the same journey within a year of the closing, not later', () => {
    const until = '2027-09-02T08:00:00.000Z' as Instant;
    given(...past, closed)
      .when({ ...reopen, now: until }, aroundAfter())
      .then(reopened);
    given(...past, closed)
      .when({ ...reopen, now: '2027-09-02T08:00:00.001Z' as Instant }, aroundAfter())
      .thenFails({ code: 'reopeningTermOver', until });
  });

  it('is another journey once the baton has moved on, or is being handed on', () => {
    given(...past, closed)
      .when(reopen, aroundAfter({ holder: caw }))
      .thenFails({ code: 'batonElsewhere', holder: caw });
    given(...past, closed)
      .when(reopen, aroundAfter({ otherOpen: otherHandover }))
      .thenFails({ code: 'handoverAlreadyOpen', handover: otherHandover });
  });

  it('is for the two sides, after a closing', () => {
    given(...past, closed)
      .when({ ...reopen, by: caw }, aroundAfter())
      .thenFails({ code: 'notAPartyOfHandover' });
    given(...past)
      .when(reopen, aroundAfter())
      .thenFails({ code: 'handoverInOtherStatus', status: 'aftercare' });
  });
});
