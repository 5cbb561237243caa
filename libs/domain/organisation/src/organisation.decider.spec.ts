import { story, wrongInStored } from '@wisselzone/testing';
import { organisationDecider } from './organisation.decider';
import { keyGenerations, teamsOf } from './organisation.state';
import {
  anOrganisation,
  asked,
  member,
  registration,
  team,
  url,
  webhook,
} from '../samples/organisation.samples';

const given = story(organisationDecider);
const { registered, teamRegistered, added, removed, contactPoint, connection, ...sample } =
  anOrganisation();
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
const registerWebhook = { ...asked, type: 'RegisterWebhook', webhook, url } as const;
const rotate = { ...asked, type: 'RotateWebhookKey', webhook } as const;
const removeWebhook = { ...asked, type: 'RemoveWebhook', webhook } as const;
const byWebhook = { ...asked, type: 'SetConnection', channel: 'webhook' } as const;
const { webhookRegistered, keyRotated, webhookRemoved, byWebhook: inUse } = sample;
const daysLater = (days: number) => {
  const at = Date.parse(asked.now) + days * 86_400_000;
  return new Date(at).toISOString() as typeof asked.now;
};
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

  it('has one address for messages, registered before messages are sent there', () => {
    given(registered).when(byWebhook).thenFails({ code: 'webhookUnknown' });
    given(registered).when(registerWebhook).then(webhookRegistered);
    given(registered, webhookRegistered).when(registerWebhook).thenNothing();
    given(registered, webhookRegistered)
      .when({ ...registerWebhook, url: 'https://elders.voorbeeld.be/' })
      .thenFails({ code: 'webhookAlreadyRegistered' });
    given(registered, webhookRegistered).when(byWebhook).then(inUse);
  });

  it('keeps its address as long as its messages go there', () => {
    given(registered, webhookRegistered, inUse)
      .when(removeWebhook)
      .thenFails({ code: 'webhookInUse' });
    given(registered, webhookRegistered, inUse, connection)
      .when(removeWebhook)
      .then(webhookRemoved);
    given(registered, webhookRegistered, webhookRemoved)
      .when(removeWebhook)
      .thenFails({ code: 'webhookUnknown' });
  });

  it('has two keys for a day after a rotation, and never three', () => {
    const rotated = given(registered, webhookRegistered, keyRotated);
    given(registered, webhookRegistered).when(rotate).then(keyRotated);
    rotated.when(rotate).thenFails({ code: 'webhookRotationUnderWay' });
    rotated.when({ ...rotate, now: daysLater(1) }).then({
      ...keyRotated,
      plain: { ...keyRotated.plain, generation: 3 },
    });
    given(registered).when(rotate).thenFails({ code: 'webhookUnknown' });
    const known = rotated.state?.webhook;
    expect(known && keyGenerations(known, asked.now)).toEqual([2, 1]);
    expect(known && keyGenerations(known, daysLater(1))).toEqual([2]);
  });

  it('is stored by its schemas', () => {
    for (const { type, plain } of Object.values(anOrganisation()))
      expect(wrongInStored({ type, plain } as { type: string })).toBe('');
  });
});
