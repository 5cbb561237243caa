import type { Day, OrganisationId } from '@wisselzone/kernel';
import { story, wrongInStored } from '@wisselzone/testing';
import { anOrganisation, asked, organisation } from '../samples/organisation.samples';
import { organisationDecider } from './organisation.decider';
import type { OrganisationSucceeded } from './organisation.events';

const given = story(organisationDecider);
const { registered } = anOrganisation();
const successor = 'a0000000-0000-4000-8000-000000000009' as OrganisationId;
const other = 'a0000000-0000-4000-8000-000000000010' as OrganisationId;
const from = '2026-01-01' as Day;
const succeed = { ...asked, type: 'SucceedOrganisation', successor, from } as const;
const succeeded: OrganisationSucceeded = {
  type: 'OrganisationSucceeded',
  plain: { organisation, successor, from },
};
const past = { ...succeeded, by: asked.by, at: asked.now };

describe('an organisation that merged', () => {
  it('has a legal successor from a day on', () => {
    given(registered).when(succeed).then(succeeded);
    expect(wrongInStored(succeeded)).toBe('');
    expect(given(registered, past).state?.succession).toEqual({ successor, from });
  });

  it('has one, and it is said once', () => {
    given(registered, past).when(succeed).thenNothing();
    const refused = { code: 'successorAlreadyRecorded', successor } as const;
    given(registered, past)
      .when({ ...succeed, successor: other })
      .thenFails(refused);
  });

  it('is not succeeded by itself, and was registered', () => {
    given(registered)
      .when({ ...succeed, successor: organisation })
      .thenFails({ code: 'organisationSucceedsItself' });
    given().when(succeed).thenFails({ code: 'organisationUnknown' });
  });
});
