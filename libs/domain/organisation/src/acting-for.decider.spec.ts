import type { Day, Instant, OrganisationId } from '@wisselzone/kernel';
import { story, wrongInStored } from '@wisselzone/testing';
import { anOrganisation, asked, organisation } from '../samples/organisation.samples';
import { organisationDecider } from './organisation.decider';
import type { ActingForAllowed, ActingForEnded } from './organisation.events';
import { mayActFor } from './acting-for.state';

const given = story(organisationDecider);
const { registered } = anOrganisation();
const association = 'a0000000-0000-4000-8000-000000000011' as OrganisationId;
const from = '2026-01-01' as Day;
const until = '2026-06-30' as Day;
const allow = { ...asked, type: 'AllowActingFor', association, from } as const;
const end = { ...asked, type: 'EndActingFor', association, until } as const;
const allowed: ActingForAllowed = {
  type: 'ActingForAllowed',
  plain: { organisation, association, from },
};
const ended: ActingForEnded = {
  type: 'ActingForEnded',
  plain: { organisation, association, until },
};
const past = { ...allowed, by: asked.by, at: asked.now };
const over = { ...ended, by: asked.by, at: asked.now };

describe('an association that acts for a small organisation', () => {
  it('is allowed to from a day on, and that is said once', () => {
    given(registered).when(allow).then(allowed);
    given(registered, past).when(allow).thenNothing();
    expect([allowed, ended].map(wrongInStored)).toEqual(['', '']);
  });

  it('may be given another period, and then the last word counts', () => {
    const longer = { ...allowed, plain: { ...allowed.plain, until } };
    given(registered, past)
      .when({ ...allow, until })
      .then(longer);
  });

  it('acts no longer after its last day', () => {
    given(registered, past).when(end).then(ended);
    given(registered, past, over).when(end).thenNothing();
  });

  it('acts on the days in between, and no other association does', () => {
    const { state } = given(registered, past, over);
    if (!state) throw new Error('an organisation that was registered is known');
    const acts = (at: string, who = association) => mayActFor(state, who, at as Instant);
    expect(acts('2025-12-31T22:59:59.999Z')).toBe(false);
    expect(acts('2025-12-31T23:00:00.000Z')).toBe(true);
    expect(acts('2026-06-30T21:59:59.999Z')).toBe(true);
    expect(acts('2026-06-30T22:00:00.000Z')).toBe(false);
    expect(acts('2026-03-01T10:00:00.000Z', organisation)).toBe(false);
  });

  it('is another organisation, has a period, and was allowed before it ends', () => {
    given(registered)
      .when({ ...allow, association: organisation })
      .thenFails({ code: 'organisationActsForItself' });
    given(registered)
      .when({ ...allow, until: '2025-12-31' as Day })
      .thenFails({ code: 'periodEmpty' });
    given(registered).when(end).thenFails({ code: 'actingForUnknown' });
    given(registered, past)
      .when({ ...end, until: '2025-12-31' as Day })
      .thenFails({ code: 'periodEmpty' });
  });
});
