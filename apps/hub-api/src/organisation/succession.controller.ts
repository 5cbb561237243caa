import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { HttpComponents } from '@wisselzone/contracts';
import type { OrganisationId } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import type { Asking, Intent } from '../caller/asking';
import { Asked, Caller, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { commandProblems } from '../command/command.problems';
import { Directory } from '../directory/directory';
import { NotBeforeQuery } from '../reading/query.request';
import { said } from '../request/said';
import { HandleOrganisation } from './organisation.handler';
import { SucceedOrganisationRequest } from './organisation.request';
import { Successions } from './successions';

interface OrganisationPath {
  readonly organisation: OrganisationId;
}

/** Who succeeds a merged organisation, and what of it still has to move. */
@Controller('organisations/:organisation/successions')
export class SuccessionController {
  constructor(
    private readonly bus: CommandBus,
    private readonly directory: Directory,
    private readonly successions: Successions,
  ) {}

  @Get()
  list(
    @Caller() asking: Asking,
    @Path() { organisation }: OrganisationPath,
    @Query() { notBefore }: NotBeforeQuery,
  ): Promise<HttpComponents['schemas']['SuccessionList']> {
    return this.successions.of(asking, organisation, notBefore);
  }

  @Post()
  @UseInterceptors(AnswerInterceptor)
  async succeed(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: SucceedOrganisationRequest,
  ): Promise<CommandAnswer> {
    if (!(await this.directory.freshOrganisation(body.successor)))
      throw new ProblemError(commandProblems.organisationNotRegistered);
    const request = { type: 'SucceedOrganisation', ...path, ...said(body) } as const;
    return this.bus.execute(new HandleOrganisation(intent, request, path.organisation));
  }
}
