import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { SERVICE } from '@wisselzone/contracts';
import type { DeliveryCommand } from '@wisselzone/domain/delivery';
import type { ErrandId, OrganisationId } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { keptBytes, keptMessageIn, type KeptMessage } from '@wisselzone/platform/inbox';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import type { Sent } from '../command/plain-commands';
import { DeliveryAccess } from '../delivery/delivery.access';
import { HandleDelivery } from '../delivery/delivery.handler';
import { ReadModels } from '../reading/read-models';
import { said } from '../request/said';
import { InboxKeys } from './inbox-keys';
import {
  AskMessageSkipRequest,
  CorrectMessageRequest,
  RetryMessagesRequest,
} from './quarantine.request';

interface OrganisationPath {
  readonly organisation: OrganisationId;
}

/** What people ask of messages that were not done; the relay reads the log and does it. */
@Controller('organisations/:organisation')
@UseInterceptors(AnswerInterceptor)
export class QuarantineController {
  constructor(
    private readonly bus: CommandBus,
    private readonly access: DeliveryAccess,
    private readonly models: ReadModels,
    private readonly keys: InboxKeys,
  ) {}

  @Post('messageRetries')
  retry(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: RetryMessagesRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'RetryMessages', ...path, ...fresh(intent), ...said(body) });
  }

  @Post('messageSkips')
  askSkip(
    @Asked() intent: Intent,
    @Path() path: OrganisationPath,
    @Body() body: AskMessageSkipRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'AskMessageSkip', ...path, ...fresh(intent), ...said(body) });
  }

  /** The correction is kept first, sealed; only then does the log say that it was asked for. */
  @Post('messageCorrections')
  async correct(
    @Asked() intent: Intent,
    @Path() { organisation }: OrganisationPath,
    @Body() body: CorrectMessageRequest,
  ): Promise<CommandAnswer> {
    this.access.ownRoleFor(intent, organisation);
    const { errand } = fresh(intent);
    const { message } = body;
    const bytes = this.keys.of(organisation);
    const kept = await this.models.asTenant(organisation, async (rows) => {
      const original = await bytes.original(rows, message);
      const corrected = keptBytes(correctedBy(body, original && keptMessageIn(original)));
      return bytes.keep(rows, { entry: message, errand }, corrected);
    });
    if (!kept) throw new ProblemError(standardProblems.resourceNotFound);
    return this.send(intent, { type: 'CorrectMessage', organisation, errand, message });
  }

  private send(intent: Intent, request: Sent<DeliveryCommand>): Promise<CommandAnswer> {
    return this.bus.execute(new HandleDelivery(intent, request));
  }
}

const fresh = (intent: Intent): { readonly errand: ErrandId } => ({
  errand: madeBy<ErrandId>(intent, 'errand'),
});

/** As it came, but for what the correction says; its number stays. */
const correctedBy = (
  { operation, subject, body }: CorrectMessageRequest,
  original: KeptMessage | undefined,
): KeptMessage => ({
  headers: {
    ...{ ce_id: 'corrected', ce_source: 'corrected' },
    ...original?.headers,
    ce_specversion: '1.0',
    ...(operation === undefined ? {} : { ce_type: `${SERVICE}.commands.request.${operation}` }),
    ...(subject === undefined ? {} : { ce_subject: subject }),
  },
  value: Buffer.from(body),
});
