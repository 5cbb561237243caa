import { CommandRequest } from '../request/command.request';
import { Optional, Text } from '../request/field.request';

export class AskReferralCancellationRequest extends CommandRequest {
  @Text() readonly reason!: string;
}

export class ConfirmReferralCancellationRequest extends CommandRequest {}

export class RefuseReferralCancellationRequest extends CommandRequest {
  @Optional() @Text() readonly text?: string;
}
