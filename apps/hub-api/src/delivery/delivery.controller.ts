import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { DeliveryCommand } from '@wisselzone/domain/delivery';
import type { ErrandId, OrganisationId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import type { Sent } from '../command/plain-commands';
import { said } from '../request/said';
import { HandleDelivery } from './delivery.handler';
import {
  AskReconciliationRequest,
  AskSkipRequest,
  ConfirmSkipRequest,
  RefuseSkipRequest,
  ReplayDeliveriesRequest,
  RetryDeliveriesRequest,
} from './delivery.request';

interface OrganisationPath {
  readonly organisation: OrganisationId;
}
interface SkipPath extends OrganisationPath {
  readonly skip: ErrandId;
}

/** What people ask of the deliveries to an organisation: count, try again, send again, pass over. */
@Controller('organisations/:organisation')
@UseInterceptors(AnswerInterceptor)
export class DeliveryController {
  constructor(private readonly bus: CommandBus) {}

  @Post('deliveryReconciliations')
  reconcile(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() _: AskReconciliationRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'AskReconciliation', ...path, ...fresh(intent) });
  }

  @Post('deliveryRetries')
  retry(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: RetryDeliveriesRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'RetryDeliveries', ...path, ...fresh(intent), ...said(body) });
  }

  @Post('deliveryReplays')
  replay(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: ReplayDeliveriesRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, {
      ...{ type: 'ReplayDeliveries', ...path, ...fresh(intent) },
      ...said(body),
    });
  }

  @Post('deliverySkips')
  askSkip(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: AskSkipRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'AskSkip', ...path, ...fresh(intent), ...said(body) });
  }

  @Post('deliverySkips/:skip/confirmations')
  confirmSkip(
    @Asked() intent: Intent,
    @Path() { organisation, skip }: SkipPath,
    @Body() _: ConfirmSkipRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'ConfirmSkip', organisation, errand: skip });
  }

  @Post('deliverySkips/:skip/refusals')
  refuseSkip(
    @Asked() intent: Intent,
    @Path() { organisation, skip }: SkipPath,
    @Body() _: RefuseSkipRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'RefuseSkip', organisation, errand: skip });
  }

  private send(intent: Intent, request: Sent<DeliveryCommand>): Promise<CommandAnswer> {
    return this.bus.execute(new HandleDelivery(intent, request));
  }
}

const fresh = (intent: Intent): { readonly errand: ErrandId } => ({
  errand: madeBy<ErrandId>(intent, 'errand'),
});
