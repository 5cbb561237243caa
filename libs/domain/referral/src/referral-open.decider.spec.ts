import { story } from '@wisselzone/testing';
import { aReferral, around, asked, caw, ocmw, vdab } from '../samples/referral.samples';
import { referralDecider } from './referral.decider';

const given = story(referralDecider);
const { requested, received, opened, accepted, withdrawn } = aReferral('transfer');
const open = (by = vdab) => ({ ...asked(by), type: 'OpenReferral' }) as const;

describe('a referral that somebody looks at', () => {
  it('is opened, whether or not the system there has confirmed that it came', () => {
    given(requested).when(open(), around()).then(opened);
    given(requested, received).when(open(), around()).then(opened);
  });

  it('is opened once, by whoever looks first', () => {
    given(requested, received, opened).when(open(), around()).thenNothing();
  });

  it('is not opened any more once it is answered or withdrawn', () => {
    given(requested, received, accepted).when(open(), around()).thenNothing();
    given(requested, withdrawn).when(open(), around()).thenNothing();
  });

  it('is opened by the organisation it was sent to, and by nobody else', () => {
    for (const other of [ocmw, caw])
      given(requested).when(open(other), around()).thenFails({ code: 'onlyAddresseeMayAnswer' });
  });

  it('still waits for an answer', () => {
    expect(given(requested, received, opened).state).toMatchObject({
      status: 'received',
      opened: true,
    });
  });
});
