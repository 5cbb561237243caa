import { story, wrongInStored } from '@wisselzone/testing';
import { organisationDecider } from './organisation.decider';
import { teamsOf } from './organisation.state';
import { anOrganisation, asked, member, registration, team } from '../samples/organisation.samples';

const given = story(organisationDecider);
const { registered, teamRegistered, added, removed, contactPoint, connection } = anOrganisation();
const register = { ...asked, ...registration, type: 'RegisterOrganisation' } as const;
const add = { ...asked, type: 'AddTeamMember', team, member } as const;
const remove = { ...asked, type: 'RemoveTeamMember', team, member } as const;
const registerTeam = { ...asked, type: 'RegisterTeam', team, name: 'Activering' } as const;
const setContact = {
  ...asked,
  type: 'SetContactPoint',
  name: 'Onthaal',
  telephone: '089 00 00 00',
} as const;
const connect = { ...asked, type: 'SetConnection', channel: 'feed' } as const;

describe('an organisation', () => {
  it('is registered once, without numbers that are not known', () => {
    given().when(register).then(registered);
    given(registered).when(register).thenFails({ code: 'organisationAlreadyRegistered' });
  });

  it('has a name', () => {
    given()
      .when({ ...register, name: ' ' })
      .thenFails({ code: 'organisationNameMissing' });
  });

  it('is registered before anything is said of it', () => {
    for (const command of [registerTeam, add, setContact, connect])
      given().when(command).thenFails({ code: 'organisationUnknown' });
  });

  it('has teams, each registered once', () => {
    given(registered).when(registerTeam).then(teamRegistered);
    given(registered, teamRegistered)
      .when(registerTeam)
      .thenFails({ code: 'teamAlreadyRegistered' });
  });

  it('has members in its teams, each once', () => {
    given(registered, teamRegistered).when(add).then(added);
    given(registered, teamRegistered, added).when(add).thenNothing();
    given(registered, teamRegistered, added).when(remove).then(removed);
    given(registered, teamRegistered).when(remove).thenNothing();
    given(registered).when(add).thenFails({ code: 'teamUnknown' });
  });

  it('knows which teams somebody belongs to', () => {
    const { state } = given(registered, teamRegistered, added);
    expect(state && teamsOf(state, member)).toEqual([team]);
    const { state: left } = given(registered, teamRegistered, added, removed);
    expect(left && teamsOf(left, member)).toEqual([]);
  });

  it('says how it is reached, and says the same only once', () => {
    given(registered).when(setContact).then(contactPoint);
    given(registered, contactPoint).when(setContact).thenNothing();
    given(registered, contactPoint)
      .when({ ...setContact, name: 'Balie' })
      .then({ ...contactPoint, plain: { ...contactPoint.plain, name: 'Balie' } });
  });

  it('has one connection at a time', () => {
    given(registered).when(connect).then(connection);
    given(registered, connection).when(connect).thenNothing();
  });

  it('is stored by its schemas', () => {
    for (const { type, plain } of Object.values(anOrganisation()))
      expect(wrongInStored({ type, plain } as { type: string })).toBe('');
  });
});
