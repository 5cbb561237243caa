import { story, wrongInStored } from '@wisselzone/testing';
import type { Day, Instant } from '@wisselzone/kernel';
import { aPartnership, asked, particulars } from '../samples/partnership.samples';
import { partnershipDecider } from './partnership.decider';

const given = story(partnershipDecider);
const { registered, amended, ended } = aPartnership();
const register = { ...asked, ...particulars, type: 'RegisterPartnership' } as const;
const amend = {
  ...asked,
  ...particulars,
  workingArea: ['71016', '71072'],
  type: 'AmendPartnership',
} as const;
const end = { ...asked, type: 'EndPartnership', until: '2026-12-31' as Day } as const;

describe('a partnership', () => {
  it('is registered once', () => {
    given().when(register).then(registered);
    given(registered).when(register).thenFails({ code: 'partnershipAlreadyRegistered' });
  });

  it.each([
    ['no name', { name: '' }, 'partnershipNameMissing'],
    ['no municipality', { workingArea: [] }, 'workingAreaMissing'],
    ['one partner', { partners: particulars.partners.slice(0, 1) }, 'partnersMissing'],
    [
      'a partner named twice',
      { partners: [...particulars.partners, ...particulars.partners] },
      'partnersMissing',
    ],
  ] as const)('fails with %s', (_, changed, code) => {
    given()
      .when({ ...register, ...changed })
      .thenFails({ code });
    given(registered)
      .when({ ...amend, ...changed })
      .thenFails({ code });
  });

  it('is amended, and the same again is nothing new', () => {
    given(registered).when(amend).then(amended);
    given(registered, amended).when(amend).thenNothing();
  });

  it('ends, and is not changed afterwards', () => {
    given(registered).when(end).then(ended);
    given(registered, ended, amended).when(end).thenNothing();
    const later = { now: '2027-01-01T08:00:00.000Z' as Instant };
    for (const command of [amend, end])
      given(registered, ended)
        .when({ ...command, ...later })
        .thenFails({ code: 'partnershipOver' });
  });

  it('is registered before anything else is said of it', () => {
    for (const command of [amend, end])
      given().when(command).thenFails({ code: 'partnershipUnknown' });
  });

  it('is stored by its schemas', () => {
    for (const { type, plain } of Object.values(aPartnership()))
      expect(wrongInStored({ type, plain } as { type: string })).toBe('');
  });
});
