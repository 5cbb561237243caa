import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { OrganisationId, TeamId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { said } from '../request/said';
import { HandleOrganisation, type OrganisationRequest } from './organisation.handler';
import {
  AddTeamMemberRequest,
  RegisterOrganisationRequest,
  RegisterTeamRequest,
  RemoveTeamMemberRequest,
  SetConnectionRequest,
  SetContactPointRequest,
} from './organisation.request';

interface OrganisationPath {
  readonly organisation: OrganisationId;
}

/** Organisations: registered by the operator, kept up to date by their coordinators. */
@Controller('organisations')
@UseInterceptors(AnswerInterceptor)
export class OrganisationController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  register(
    @Asked() intent: Intent,
    @Body() body: RegisterOrganisationRequest,
  ): Promise<CommandAnswer> {
    const { id, ...rest } = said(body);
    const organisation = id ?? madeBy<OrganisationId>(intent, 'organisation');
    return this.send(intent, { type: 'RegisterOrganisation', organisation, ...rest });
  }

  @Post(':organisation/teams')
  registerTeam(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: RegisterTeamRequest,
  ): Promise<CommandAnswer> {
    const team = madeBy<TeamId>(intent, 'team');
    return this.send(intent, { type: 'RegisterTeam', ...path, team, ...said(body) }, team);
  }

  @Post(':organisation/teamMembers')
  addMember(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: AddTeamMemberRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'AddTeamMember', ...path, ...said(body) });
  }

  @Post(':organisation/teamMemberRemovals')
  removeMember(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: RemoveTeamMemberRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'RemoveTeamMember', ...path, ...said(body) });
  }

  @Post(':organisation/contactPoints')
  setContactPoint(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: SetContactPointRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'SetContactPoint', ...path, ...said(body) });
  }

  @Post(':organisation/connections')
  setConnection(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: SetConnectionRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'SetConnection', ...path, ...said(body) });
  }

  private send(
    intent: Intent,
    request: OrganisationRequest,
    id: string = request.organisation,
  ): Promise<CommandAnswer> {
    return this.bus.execute(new HandleOrganisation(intent, request, id));
  }
}
