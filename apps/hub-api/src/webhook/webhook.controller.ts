import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { HttpComponents } from '@wisselzone/contracts';
import type { OrganisationId, WebhookId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { Directory } from '../directory/directory';
import { HandleOrganisation, type OrganisationRequest } from '../organisation/organisation.handler';
import { said } from '../request/said';
import { WebhookKeys } from './webhook-keys';
import {
  RegisterWebhookRequest,
  RemoveWebhookRequest,
  RotateWebhookKeyRequest,
} from './webhook.request';

interface OrganisationPath {
  readonly organisation: OrganisationId;
}
interface WebhookPath extends OrganisationPath {
  readonly webhook: WebhookId;
}
type KeyAnswer = CommandAnswer & {
  readonly body: HttpComponents['schemas']['WebhookKeyAnswer'];
};

/** Where the messages of an organisation go, kept up to date by its coordinators or the operator. */
@Controller('organisations/:organisation/webhooks')
@UseInterceptors(AnswerInterceptor)
export class WebhookController {
  constructor(
    private readonly bus: CommandBus,
    private readonly keys: WebhookKeys,
    private readonly directory: Directory,
  ) {}

  @Post()
  async register(
    @Asked() intent: Intent,
    @Path() { organisation }: OrganisationPath,
    @Body() body: RegisterWebhookRequest,
  ): Promise<KeyAnswer> {
    const webhook = madeBy<WebhookId>(intent, 'webhook');
    const request = { type: 'RegisterWebhook', organisation, webhook, ...said(body) } as const;
    return this.withKey(await this.send(intent, request), webhook, 1);
  }

  @Post(':webhook/keyRotations')
  async rotate(
    @Asked() intent: Intent,
    @Path() path: WebhookPath,
    @Body() _: RotateWebhookKeyRequest,
  ): Promise<KeyAnswer> {
    const answer = await this.send(intent, { type: 'RotateWebhookKey', ...path });
    const known = await this.directory.freshOrganisation(path.organisation);
    return this.withKey(answer, path.webhook, known?.webhook?.generation ?? 1);
  }

  @Post(':webhook/removals')
  remove(
    @Asked() intent: Intent,
    @Path() path: WebhookPath,
    @Body() _: RemoveWebhookRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'RemoveWebhook', ...path });
  }

  private send(
    intent: Intent,
    request: OrganisationRequest & { readonly webhook: WebhookId },
  ): Promise<CommandAnswer> {
    return this.bus.execute(new HandleOrganisation(intent, request, request.webhook));
  }

  private withKey(answer: CommandAnswer, webhook: WebhookId, generation: number): KeyAnswer {
    const { secret, publicKey } = this.keys.of(webhook, generation);
    return { ...answer, body: { ...answer.body, secret, publicKey } };
  }
}
