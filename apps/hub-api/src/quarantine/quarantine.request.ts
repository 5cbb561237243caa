import {
  QUARANTINE_REASON_CODES,
  SKIP_REASON_CODES,
  type InboxEntryId,
  type QuarantineReason,
  type SkipReason,
} from '@wisselzone/kernel';
import { IsString, Length } from 'class-validator';
import { PageQuery } from '../reading/query.request';
import { CommandRequest } from '../request/command.request';
import { Code, Id, Optional, ShortText } from '../request/field.request';

const LARGEST_BODY = 200_000;

export class QuarantineQuery extends PageQuery {
  @Optional() @Code(QUARANTINE_REASON_CODES) readonly reason?: QuarantineReason;
}

export class RetryMessagesRequest extends CommandRequest {
  @Optional() @Id() readonly message?: InboxEntryId;
}

export class CorrectMessageRequest extends CommandRequest {
  @Id() readonly message!: InboxEntryId;
  @Optional() @ShortText() readonly operation?: string;
  @Optional() @ShortText() readonly subject?: string;
  @IsString() @Length(2, LARGEST_BODY) readonly body!: string;
}

export class AskMessageSkipRequest extends CommandRequest {
  @Id() readonly message!: InboxEntryId;
  @Code(SKIP_REASON_CODES) readonly reason!: SkipReason;
}
