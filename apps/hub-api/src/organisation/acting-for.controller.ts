import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { OrganisationId } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { commandProblems } from '../command/command.problems';
import { Directory } from '../directory/directory';
import { said } from '../request/said';
import { HandleOrganisation } from './organisation.handler';
import { AllowActingForRequest, EndActingForRequest } from './organisation.request';

interface OrganisationPath {
  readonly organisation: OrganisationId;
}

/** Which association may do the work of an organisation; its own to say, never the association's. */
@Controller('organisations/:organisation')
@UseInterceptors(AnswerInterceptor)
export class ActingForController {
  constructor(
    private readonly bus: CommandBus,
    private readonly directory: Directory,
  ) {}

  @Post('actingAllowances')
  async allow(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: AllowActingForRequest,
  ): Promise<CommandAnswer> {
    if (!(await this.directory.freshOrganisation(body.association)))
      throw new ProblemError(commandProblems.organisationNotRegistered);
    const request = { type: 'AllowActingFor', ...path, ...said(body) } as const;
    return this.bus.execute(new HandleOrganisation(intent, request, path.organisation));
  }

  @Post('actingAllowanceEnds')
  end(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: EndActingForRequest,
  ): Promise<CommandAnswer> {
    const request = { type: 'EndActingFor', ...path, ...said(body) } as const;
    return this.bus.execute(new HandleOrganisation(intent, request, path.organisation));
  }
}
