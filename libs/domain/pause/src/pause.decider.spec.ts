import { story } from '@wisselzone/testing';
import { pauseDecider } from './pause.decider';
import {
  afterwards,
  aPause,
  asked,
  before,
  clock,
  later,
  ocmw,
  other,
  pause,
  until,
  vdab,
} from '../samples/pause.samples';

const given = story(pauseDecider);
const around = { involved: true };
const past = aPause();
const begin = {
  ...asked(ocmw),
  type: 'PauseDeadlines',
  reason: 'personUnreachable',
  until,
  deadlines: [before],
} as const;
const resume = { ...asked(vdab), type: 'ResumeDeadlines', resumed: [later] } as const;
const expire = { ...asked(clock, afterwards), type: 'ExpirePause', resumed: [later] } as const;

describe('a person who cannot be reached', () => {
  it('is reported by anyone involved; the deadlines that stand still are named, why is content', () => {
    given().when(begin, around).then(past.paused);
    given().when(begin, { involved: false }).thenFails({ code: 'notInvolved' });
  });

  it('is reported once, until somebody reaches the person', () => {
    given()
      .when(begin, { ...around, open: other })
      .thenFails({ code: 'deadlinesAlreadyPaused', pause: other });
  });

  it('is reached again by anyone involved, and each deadline gets a new moment', () => {
    given(past.paused).when(resume, around).then(past.resumed);
    given(past.paused)
      .when({ ...resume, text: 'Ze belde terug' }, around)
      .then({ ...past.resumed, sealed: { guidance: { text: 'Ze belde terug' } } });
    given(past.paused).when(resume, { involved: false }).thenFails({ code: 'notInvolved' });
    given(past.paused, past.resumed).when(resume, around).thenNothing();
    given().when(resume, around).thenFails({ code: 'pauseUnknown' });
  });
});

describe('a pause', () => {
  it('has a maximum, after which the deadlines run again; not before it, not on it, and once', () => {
    given(past.paused).when(expire, around).then(past.expired);
    given(past.paused)
      .when({ ...expire, now: until }, around)
      .thenFails({ code: 'deadlineNotPassed', deadline: until });
    given(past.paused, past.expired).when(expire, around).thenNothing();
    given(past.paused, past.resumed).when(expire, around).thenNothing();
  });

  it('that reached its maximum still waits for the person, whose deadlines run already', () => {
    given(past.paused, past.expired).when(resume, around).then(past.resumedLate);
  });

  it('keeps who began it and what stood still; without a beginning there is none', () => {
    expect(given(past.paused, past.expired).state).toMatchObject({
      pause,
      by: ocmw,
      until,
      status: 'expired',
      deadlines: [before],
    });
    expect(given(past.resumed).state).toBeUndefined();
  });
});
