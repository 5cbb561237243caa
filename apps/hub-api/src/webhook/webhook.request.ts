import { CommandRequest } from '../request/command.request';
import { WebhookUrl } from '../request/field.request';

export class RegisterWebhookRequest extends CommandRequest {
  @WebhookUrl() readonly url!: string;
}

export class RotateWebhookKeyRequest extends CommandRequest {}

export class RemoveWebhookRequest extends CommandRequest {}
