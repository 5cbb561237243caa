import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { OrganisationId, ServiceId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { said } from '../request/said';
import { HandleService, type ServiceRequest } from './service.handler';
import {
  AmendServiceRequest,
  EndServiceRequest,
  RegisterServiceRequest,
  SayAvailabilityRequest,
} from './service.request';

interface ServicePath {
  readonly service: ServiceId;
}

/** The social map, each service kept by the organisation that offers it. */
@Controller()
@UseInterceptors(AnswerInterceptor)
export class ServiceController {
  constructor(private readonly bus: CommandBus) {}

  @Post('organisations/:organisation/services')
  register(
    @Asked() intent: Intent,
    @Path() path: { readonly organisation: OrganisationId },
    @Body() body: RegisterServiceRequest,
  ): Promise<CommandAnswer> {
    const service = madeBy<ServiceId>(intent, 'service');
    return this.send(intent, { type: 'RegisterService', service, ...path, ...said(body) });
  }

  @Post('services/:service/amendments')
  amend(
    @Asked() intent: Intent,
    @Path() path: ServicePath,
    @Body() body: AmendServiceRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'AmendService', ...path, ...said(body) });
  }

  @Post('services/:service/availabilities')
  sayAvailability(
    @Asked() intent: Intent,
    @Path() path: ServicePath,
    @Body() body: SayAvailabilityRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'SayAvailability', ...path, ...said(body) });
  }

  @Post('services/:service/ends')
  end(
    @Asked() intent: Intent,
    @Path() path: ServicePath,
    @Body() body: EndServiceRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'EndService', ...path, ...said(body) });
  }

  private send(intent: Intent, request: ServiceRequest): Promise<CommandAnswer> {
    return this.bus.execute(new HandleService(intent, request));
  }
}
