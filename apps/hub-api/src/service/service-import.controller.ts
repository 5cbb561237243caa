import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { OrganisationId } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import type { Asking, Intent } from '../caller/asking';
import { Asked, Caller, Path } from '../caller/asking.decorator';
import { Registers } from '../directory/registers';
import { HubIdentity } from '../hub-identity';
import { NoQuery } from '../reading/query.request';
import { serviceRoleFor } from './service.access';
import { csvOf, linesOf } from './service.csv';
import { ServiceImport } from './service-import';
import { importProblems } from './service.problems';
import { ImportServicesRequest } from './service.request';

interface OwnerPath {
  readonly organisation: OrganisationId;
}

/** The services of one organisation as a file, in and out. */
@Controller('organisations/:organisation')
export class ServiceImportController {
  constructor(
    private readonly imports: ServiceImport,
    private readonly registers: Registers,
    private readonly hub: HubIdentity,
  ) {}

  @Post('serviceImports')
  @HttpCode(200)
  async take(
    @Asked() intent: Intent,
    @Path() path: OwnerPath,
    @Body() { csv }: ImportServicesRequest,
  ): Promise<HttpComponents['schemas']['ServiceImportReport']> {
    this.requireOwner(intent, path.organisation);
    const lines = linesOf(csv);
    if (!lines || lines.length === 0) throw new ProblemError(importProblems.csvUnreadable);
    return { lines: await this.imports.take(intent, path.organisation, lines) };
  }

  @Get('serviceExport')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  async give(
    @Caller() asking: Asking,
    @Path() path: OwnerPath,
    @Query() _: NoQuery,
  ): Promise<string> {
    this.requireOwner(asking, path.organisation);
    const { services } = await this.registers.fresh();
    const own = services.all().map(({ state }) => state);
    return csvOf(
      own.filter(({ organisation, until }) => organisation === path.organisation && !until),
    );
  }

  private requireOwner(asking: Asking, owner: OrganisationId): void {
    serviceRoleFor(asking, 'AmendService', { owner, hub: this.hub.organisation });
  }
}
