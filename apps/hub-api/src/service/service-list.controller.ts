import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { findServices } from '@wisselzone/domain/service';
import type { ServiceId } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import { Path } from '../caller/asking.decorator';
import { Clock } from '../clock';
import { Registers } from '../directory/registers';
import { Geography } from '../geography/geography';
import { NoQuery } from '../reading/query.request';
import { areaProblems, serviceProblems } from './service.problems';
import { ServiceQuery } from './service.request';
import { serviceView } from './service.view';

type Schemas = HttpComponents['schemas'];

/** Who can help with X, for this target group, in this municipality? The social map is open to everybody who takes part. */
@Controller('services')
export class ServiceListController {
  constructor(
    private readonly registers: Registers,
    private readonly geography: Geography,
    private readonly clock: Clock,
  ) {}

  @Get()
  async find(@Query() question: ServiceQuery): Promise<Schemas['FoundServiceList']> {
    const { municipality } = question;
    if (municipality !== undefined && !this.geography.knows(municipality))
      throw new ProblemError(areaProblems.municipalityUnknown);
    const { services } = await this.registers.fresh();
    const now = this.clock.now();
    const known = services.all();
    const revisions = new Map(known.map(({ state, revision }) => [state.service, revision]));
    const found = findServices(
      known.map(({ state }) => state),
      question,
      { geography: this.geography, now },
    );
    return {
      items: found.map(({ service, named, distance }) => ({
        ...serviceView(service, revisions.get(service.service) ?? 0, now),
        namesTargetGroup: named,
        ...(distance ? { distance } : {}),
      })),
    };
  }

  @Get(':service')
  async read(
    @Path() path: { readonly service: ServiceId },
    @Query() _: NoQuery,
  ): Promise<Schemas['Service']> {
    const known = (await this.registers.fresh()).services.of(path.service);
    if (!known) throw new ProblemError(serviceProblems.serviceUnknown);
    return serviceView(known.state, known.revision, this.clock.now());
  }
}
