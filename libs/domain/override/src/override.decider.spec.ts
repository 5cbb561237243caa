import { story } from '@wisselzone/testing';
import type { Instant } from '@wisselzone/kernel';
import { overrideDecider } from './override.decider';
import { isOpenOverride } from './override.state';
import {
  anOverride,
  asked,
  fiveMinutesAgo,
  hourLater,
  now,
  ocmw,
  tooLongAgo,
  vdab,
} from '../samples/override.samples';

const given = story(overrideDecider);
const { start, started, confirm, confirmed, ended, reviewed, asker } = anOverride();
const involved = { involved: true };
const review = { ...asked(), type: 'ReviewOverride', verdict: 'justified' } as const;
const end = { ...asked(), type: 'EndOverride' } as const;
const expire = { ...asked(ocmw, hourLater), type: 'ExpireOverride' } as const;

describe('asking for access in an emergency', () => {
  it('is recorded with its reason sealed, and opens nothing', () => {
    given().when(start(), involved).then(started);
    expect(isOpenOverride(given(started).state as never, now)).toBe(false);
  });

  it.each([
    ['a reason of 19 characters', { text: 'nineteen characters' }, 'reasonTooShort'],
    ['blanks for a reason', { text: ' '.repeat(40) }, 'reasonTooShort'],
    ['more than an hour', { minutes: 61 }, 'overrideTooLong'],
    ['no time at all', { minutes: 0 }, 'overrideTooLong'],
    ['a second factor of longer ago', { secondFactorAt: tooLongAgo }, 'secondFactorNotFresh'],
  ] as const)('is refused with %s', (_, changed, code) => {
    given().when(start(changed), involved).thenFails({ code });
  });

  it('is refused without a second factor, to who is not involved, and the second time', () => {
    const { secondFactorAt: _, ...without } = start();
    given().when(without, involved).thenFails({ code: 'secondFactorNotFresh' });
    given().when(start(), { involved: false }).thenFails({ code: 'notInvolved' });
    given(started).when(start(), involved).thenFails({ code: 'overrideAlreadyStarted' });
  });
});

describe('the second person', () => {
  it('opens it for as long as was asked, from then', () => {
    given(started).when(confirm(), involved).then(confirmed);
    const { state } = given(started, confirmed);
    const open = (at: string) => isOpenOverride(state as never, at as Instant);
    expect([open(now), open('2026-09-01T08:59:59.999Z'), open(hourLater)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is another than the first, of the same organisation, with a fresh second factor', () => {
    given(started).when(confirm({ asker }), involved).thenFails({ code: 'secondPersonNeeded' });
    given(started)
      .when(confirm({ by: vdab }), involved)
      .thenFails({ code: 'onlyOverridingMayDoThis' });
    given(started)
      .when(confirm({ secondFactorAt: tooLongAgo }), involved)
      .thenFails({ code: 'secondFactorNotFresh' });
  });

  it('comes within the hour, and once', () => {
    const late = '2026-09-01T09:00:00.001Z' as Instant;
    given(started)
      .when(confirm({ now: late, secondFactorAt: late }), involved)
      .thenFails({ code: 'overrideOver' });
    given(started, confirmed).when(confirm(), involved).thenNothing();
    given(started, confirmed, ended).when(confirm(), involved).thenFails({ code: 'overrideOver' });
    expect(fiveMinutesAgo < now).toBe(true);
  });
});

describe('the end of an override', () => {
  it('comes by the clock, confirmed or not, once', () => {
    given(started, confirmed).when(expire, { involved: false }).then(ended);
    given(started).when(expire, { involved: false }).then(ended);
    given(started, confirmed, ended).when(expire, { involved: false }).thenNothing();
    given(started, confirmed)
      .when({ ...expire, now }, { involved: false })
      .thenFails({ code: 'overrideNotYetOver', until: hourLater });
  });

  it('may come earlier, by the organisation that asked', () => {
    given(started, confirmed).when(end, involved).then(ended);
    given(started, confirmed, ended).when(end, involved).thenNothing();
    given(started)
      .when({ ...end, by: vdab }, involved)
      .thenFails({ code: 'onlyOverridingMayDoThis' });
    const early = { ...ended, at: '2026-09-01T08:10:00.000Z' as Instant };
    expect(given(started, confirmed, early).state?.openUntil).toBe(early.at);
  });
});

describe('the review of an override', () => {
  it('is the verdict of the privacy officer, with what she says sealed', () => {
    given(started, confirmed, ended).when(review, involved).then(reviewed);
    given(started, ended)
      .when({ ...review, text: 'the child was safe' }, involved)
      .then({ ...reviewed, sealed: { notes: { text: 'the child was safe' } } });
  });

  it('comes once, after the end, at the organisation that asked', () => {
    given(started, confirmed, ended, reviewed).when(review, involved).thenNothing();
    given(started, confirmed)
      .when(review, involved)
      .thenFails({ code: 'overrideNotYetOver', until: hourLater });
    given(started, ended)
      .when({ ...review, by: vdab }, involved)
      .thenFails({ code: 'onlyOverridingMayDoThis' });
    given().when(review, involved).thenFails({ code: 'overrideUnknown' });
  });
});
