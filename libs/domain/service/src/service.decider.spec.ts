import { story, wrongInStored } from '@wisselzone/testing';
import type { Day, Instant } from '@wisselzone/kernel';
import { serviceDecider } from './service.decider';
import { isStale } from './service.state';
import { aService, asked, organisation, particulars } from '../samples/service.samples';

const given = story(serviceDecider);
const { registered, amended, said, ended } = aService();
const register = {
  ...asked,
  ...particulars,
  type: 'RegisterService',
  organisation,
  key: 'WB-1',
} as const;
const amend = { ...asked, ...particulars, name: 'Woonhulp', type: 'AmendService' } as const;
const say = {
  ...asked,
  type: 'SayAvailability',
  availability: 'limited',
  saidOn: '2026-09-14' as Day,
} as const;
const end = { ...asked, type: 'EndService', until: '2026-12-31' as Day } as const;

describe('a service', () => {
  it('is registered once', () => {
    given().when(register).then(registered);
    given(registered).when(register).thenFails({ code: 'serviceAlreadyRegistered' });
  });

  it.each([
    ['no name', { name: ' ' }, 'serviceNameMissing'],
    ['nothing that it helps with', { helpsWith: [] }, 'lifeDomainsMissing'],
    ['no working area', { workingArea: [] }, 'workingAreaMissing'],
  ] as const)('fails with %s', (_, changed, code) => {
    given()
      .when({ ...register, ...changed })
      .thenFails({ code });
    given(registered)
      .when({ ...amend, ...changed })
      .thenFails({ code });
  });

  it('may be for everybody', () => {
    given()
      .when({ ...register, targetGroups: [] })
      .then({ ...registered, plain: { ...registered.plain, targetGroups: [] } });
  });

  it('is amended, and keeps what was said of its room', () => {
    given(registered).when(amend).then(amended);
    given(registered, said, amended).when(amend).thenNothing();
    expect(given(registered, said, amended).state).toMatchObject({
      name: 'Woonhulp',
      key: 'WB-1',
      said: { availability: 'limited' },
    });
  });

  it('says how much room there is, and the same only once', () => {
    given(registered).when(say).then(said);
    given(registered, said).when(say).thenNothing();
    given(registered, said)
      .when({ ...say, availability: 'full' })
      .then({ ...said, plain: { ...said.plain, availability: 'full' } });
  });

  it('says nothing of a day to come, and nothing older than what is known', () => {
    given(registered)
      .when({ ...say, saidOn: '2026-09-16' as Day })
      .thenFails({ code: 'availabilityToCome' });
    given(registered, said)
      .when({ ...say, saidOn: '2026-09-13' as Day })
      .thenFails({ code: 'availabilityOutdated' });
  });

  it('is stale when more than thirty days went by since it was said', () => {
    const lastDay = { availability: 'open', saidOn: '2026-08-16' as Day } as const;
    expect(isStale(lastDay, '2026-09-15T21:59:59.999Z' as Instant)).toBe(false);
    expect(isStale(lastDay, '2026-09-15T22:00:00.001Z' as Instant)).toBe(true);
  });

  it('ends, and nothing is said of it afterwards', () => {
    given(registered).when(end).then(ended);
    given(registered, ended).when(end).thenNothing();
    const later = { now: '2027-01-01T08:00:00.000Z' as Instant };
    for (const command of [amend, say, end])
      given(registered, ended)
        .when({ ...command, ...later })
        .thenFails({ code: 'serviceOver' });
  });

  it('is registered before anything else is said of it', () => {
    for (const command of [amend, say, end])
      given().when(command).thenFails({ code: 'serviceUnknown' });
  });

  it('is stored by its schemas', () => {
    for (const { type, plain } of Object.values(aService()))
      expect(wrongInStored({ type, plain } as { type: string })).toBe('');
  });
});
