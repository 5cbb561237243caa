import { fail, present, record, type Decider, type Decision } from '@wisselzone/kernel';
import type {
  AddTeamMember,
  OrganisationCommand,
  RegisterOrganisation,
  RegisterTeam,
  RegisterWebhook,
  RemoveTeamMember,
  RemoveWebhook,
  RotateWebhookKey,
  SetConnection,
  SetContactPoint,
  SucceedOrganisation,
} from './organisation.commands';
import type { OrganisationError } from './organisation.errors';
import type { OrganisationEvent } from './organisation.events';
import { decideActingFor } from './acting-for.decider';
import { decideAbsence } from './absence.decider';
import { evolveOrganisation, keyGenerations, type Organisation } from './organisation.state';

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

const setConnection = ({ organisation, channel }: SetConnection, known: Organisation): Answer => {
  if (known.channel === channel) return record();
  // Without an address everything would wait for ever, and nobody would be told.
  if (channel === 'webhook' && !known.webhook) return fail({ code: 'webhookUnknown' });
  return record({ type: 'ConnectionSet', plain: { organisation, channel } });
};

const registerWebhook = (command: RegisterWebhook, { webhook: known }: Organisation): Answer => {
  const { organisation, webhook, url } = command;
  if (!known) return record({ type: 'WebhookRegistered', plain: { organisation, webhook, url } });
  return known.webhook === webhook && known.url === url
    ? record()
    : fail({ code: 'webhookAlreadyRegistered' });
};

const rotateWebhookKey = (command: RotateWebhookKey, { webhook: known }: Organisation): Answer => {
  const { organisation, webhook, now } = command;
  if (known?.webhook !== webhook) return fail({ code: 'webhookUnknown' });
  // A third key would end the first one while the receiver may still check with it.
  if (keyGenerations(known, now).length > 1) return fail({ code: 'webhookRotationUnderWay' });
  const generation = known.generation + 1;
  return record({ type: 'WebhookKeyRotated', plain: { organisation, webhook, generation } });
};

const removeWebhook = ({ organisation, webhook }: RemoveWebhook, known: Organisation): Answer => {
  if (known.webhook?.webhook !== webhook) return fail({ code: 'webhookUnknown' });
  return known.channel === 'webhook'
    ? fail({ code: 'webhookInUse' })
    : record({ type: 'WebhookRemoved', plain: { organisation, webhook } });
};

const succeed = (command: SucceedOrganisation, { succession }: Organisation): Answer => {
  const { organisation, successor, from } = command;
  if (successor === organisation) return fail({ code: 'organisationSucceedsItself' });
  if (succession?.successor === successor && succession.from === from) return record();
  return succession
    ? fail({ code: 'successorAlreadyRecorded', successor: succession.successor })
    : record({ type: 'OrganisationSucceeded', plain: { organisation, successor, from } });
};

const decide = (command: OrganisationCommand, known: Organisation | undefined): Answer => {
  if (command.type === 'RegisterOrganisation') return register(command, known);
  if (!known) return fail({ code: 'organisationUnknown' });
  switch (command.type) {
    case 'RecordWorkerAbsence':
    case 'RecordContactPointAbsence':
    case 'EndAbsence':
      return decideAbsence(command, known.absences);
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
    case 'RegisterWebhook':
      return registerWebhook(command, known);
    case 'RotateWebhookKey':
      return rotateWebhookKey(command, known);
    case 'RemoveWebhook':
      return removeWebhook(command, known);
    case 'SucceedOrganisation':
      return succeed(command, known);
    case 'AllowActingFor':
    case 'EndActingFor':
      return decideActingFor(command, known);
  }
};

/** An organisation: its registration, its teams, how to reach it, and how its system talks to the hub. */
export const organisationDecider: Decider<
  Organisation | undefined,
  OrganisationCommand,
  OrganisationEvent,
  OrganisationError
> = { initial: undefined, decide, evolve: evolveOrganisation };
