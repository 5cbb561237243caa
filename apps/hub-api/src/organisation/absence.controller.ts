import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { HttpComponents } from '@wisselzone/contracts';
import type { AbsenceId, OrganisationId } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking, Intent } from '../caller/asking';
import { Asked, Caller, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { Directory } from '../directory/directory';
import { HubIdentity } from '../hub-identity';
import { NoQuery } from '../reading/query.request';
import { said } from '../request/said';
import { HandleOrganisation, type OrganisationRequest } from './organisation.handler';
import {
  EndAbsenceRequest,
  RecordContactPointAbsenceRequest,
  RecordWorkerAbsenceRequest,
} from './organisation.request';

interface OrganisationPath {
  readonly organisation: OrganisationId;
}

/** Who is away on which days, and who or what stands in. */
@Controller('organisations/:organisation')
export class AbsenceController {
  constructor(
    private readonly bus: CommandBus,
    private readonly directory: Directory,
    private readonly hub: HubIdentity,
  ) {}

  @Get('absences')
  async list(
    @Caller() asking: Asking,
    @Path() { organisation }: OrganisationPath,
    @Query() _: NoQuery,
  ): Promise<HttpComponents['schemas']['AbsenceList']> {
    // Who is away is the organisation's own business.
    if (asking.organisation !== organisation && asking.organisation !== this.hub.organisation)
      throw new ProblemError(standardProblems.missingPermission);
    const known = await this.directory.freshOrganisation(organisation);
    const items = Object.entries(known?.absences ?? {});
    return { items: items.map(([id, absence]) => ({ id, ...absence })) };
  }

  @Post('absences')
  @UseInterceptors(AnswerInterceptor)
  recordWorker(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: RecordWorkerAbsenceRequest,
  ): Promise<CommandAnswer> {
    const absence = madeBy<AbsenceId>(intent, 'absence');
    return this.send(intent, { type: 'RecordWorkerAbsence', absence, ...path, ...said(body) });
  }

  @Post('contactPointAbsences')
  @UseInterceptors(AnswerInterceptor)
  recordContactPoint(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: RecordContactPointAbsenceRequest,
  ): Promise<CommandAnswer> {
    const absence = madeBy<AbsenceId>(intent, 'absence');
    return this.send(intent, {
      type: 'RecordContactPointAbsence',
      absence,
      ...path,
      ...said(body),
    });
  }

  @Post('absences/:absence/ends')
  @UseInterceptors(AnswerInterceptor)
  end(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath & { readonly absence: AbsenceId },
    @Body() body: EndAbsenceRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'EndAbsence', ...path, ...said(body) });
  }

  private send(
    intent: Intent,
    request: OrganisationRequest & { readonly absence: AbsenceId },
  ): Promise<CommandAnswer> {
    return this.bus.execute(new HandleOrganisation(intent, request, request.absence));
  }
}
