import { story } from '@wisselzone/testing';
import { objectionDecider } from './objection.decider';
import { anObjection, asked, objection } from '../samples/clearance.samples';

const given = story(objectionDecider);
const { raise, raised, lifted } = anObjection();
const involved = { involved: true };
const lift = { ...asked(), type: 'LiftObjection', objection } as const;

describe('an objection of the person', () => {
  it('names what it is against, each thing once', () => {
    given()
      .when(raise({ categories: ['health', 'health'] }), involved)
      .then(raised);
  });

  it('covers whole what it leaves out', () => {
    const everything = { ...asked(), type: 'RaiseObjection', objection } as const;
    given().when(everything, involved).then({ type: 'ObjectionRaised', plain: { objection } });
  });

  it('seals why', () => {
    given()
      .when(raise({ text: 'the reason' }), involved)
      .then({ ...raised, sealed: { notes: { text: 'the reason' } } });
  });

  it('stands until the person takes it back', () => {
    given(raised).when(lift, involved).then(lifted);
    expect(given(raised, lifted).state?.liftedAt).toBe(lifted.at);
  });

  it('is taken back once, and raised once', () => {
    given(raised, lifted).when(lift, involved).thenNothing();
    given(raised).when(raise(), involved).thenFails({ code: 'objectionAlreadyRaised' });
  });

  it('fails for an objection that nobody raised, for control, and for who is not involved', () => {
    given().when(lift, involved).thenFails({ code: 'objectionUnknown' });
    given()
      .when(raise({ purposes: ['control' as 'guidance'] }), involved)
      .thenFails({ code: 'purposeForbidden' });
    given().when(raise(), { involved: false }).thenFails({ code: 'notInvolved' });
  });
});
