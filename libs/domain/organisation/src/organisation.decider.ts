import { fail, present, record, type Decider, type Decision } from '@wisselzone/kernel';
import type {
  AddTeamMember,
  OrganisationCommand,
  RegisterOrganisation,
  RegisterTeam,
  RemoveTeamMember,
  SetConnection,
  SetContactPoint,
} from './organisation.commands';
import type { OrganisationError } from './organisation.errors';
import type { OrganisationEvent } from './organisation.events';
import { evolveOrganisation, type Organisation } from './organisation.state';

type Answer = Decision<OrganisationEvent, OrganisationError>;

const register = (command: RegisterOrganisation, known: Organisation | undefined): Answer => {
  if (known) return fail({ code: 'organisationAlreadyRegistered' });
  if (command.name.trim() === '') return fail({ code: 'organisationNameMissing' });
  const { organisation, name, organisationType, municipalities, mayReceive } = command;
  const { enterpriseNumber, ovoCode } = command;
  return record({
    type: 'OrganisationRegistered',
    plain: {
      organisation,
      name,
      organisationType,
      ...present({ enterpriseNumber, ovoCode }),
      municipalities,
      mayReceive,
    },
  });
};

const registerTeam = ({ organisation, team, name }: RegisterTeam, known: Organisation): Answer =>
  known.teams[team]
    ? fail({ code: 'teamAlreadyRegistered' })
    : record({ type: 'TeamRegistered', plain: { organisation, team, name } });

const addMember = ({ organisation, team, member }: AddTeamMember, known: Organisation): Answer => {
  const members = known.teams[team]?.members;
  if (!members) return fail({ code: 'teamUnknown' });
  return members.includes(member)
    ? record()
    : record({ type: 'TeamMemberAdded', plain: { organisation, team, member } });
};

const removeMember = (
  { organisation, team, member }: RemoveTeamMember,
  known: Organisation,
): Answer => {
  const members = known.teams[team]?.members;
  if (!members) return fail({ code: 'teamUnknown' });
  return members.includes(member)
    ? record({ type: 'TeamMemberRemoved', plain: { organisation, team, member } })
    : record();
};

const setContactPoint = (command: SetContactPoint, { contactPoint }: Organisation): Answer => {
  const { organisation, name, telephone, email } = command;
  const same =
    contactPoint?.name === name &&
    contactPoint.telephone === telephone &&
    contactPoint.email === email;
  return same
    ? record()
    : record({
        type: 'ContactPointSet',
        plain: { organisation, name, ...present({ telephone, email }) },
      });
};

const setConnection = ({ organisation, channel }: SetConnection, known: Organisation): Answer =>
  known.channel === channel
    ? record()
    : record({ type: 'ConnectionSet', plain: { organisation, channel } });

const decide = (command: OrganisationCommand, known: Organisation | undefined): Answer => {
  if (command.type === 'RegisterOrganisation') return register(command, known);
  if (!known) return fail({ code: 'organisationUnknown' });
  switch (command.type) {
    case 'RegisterTeam':
      return registerTeam(command, known);
    case 'AddTeamMember':
      return addMember(command, known);
    case 'RemoveTeamMember':
      return removeMember(command, known);
    case 'SetContactPoint':
      return setContactPoint(command, known);
    case 'SetConnection':
      return setConnection(command, known);
  }
};

/** An organisation: its registration, its teams, how to reach it, and how its system talks to the hub. */
export const organisationDecider: Decider<
  Organisation | undefined,
  OrganisationCommand,
  OrganisationEvent,
  OrganisationError
> = { initial: undefined, decide, evolve: evolveOrganisation };
