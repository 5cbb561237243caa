import {
  SKIP_REASON_CODES,
  type DossierId,
  type EventId,
  type SkipReason,
} from '@wisselzone/kernel';
import { MaxLength, Matches } from 'class-validator';
import { PageQuery } from '../reading/query.request';
import { CommandRequest } from '../request/command.request';
import { Code, Id, Optional } from '../request/field.request';

const Entry = () => Matches(/^\d{1,18}$/, { message: 'must be a cursor of the feed' });

export class AskReconciliationRequest extends CommandRequest {}

export class RetryDeliveriesRequest extends CommandRequest {
  @Optional() @Id() readonly dossier?: DossierId;
}

export class ReplayDeliveriesRequest extends CommandRequest {
  @Entry() readonly from!: string;
  @Entry() readonly to!: string;
}

export class AskSkipRequest extends CommandRequest {
  @Id() readonly event!: EventId;
  @Code(SKIP_REASON_CODES) readonly reason!: SkipReason;
}

export class ConfirmSkipRequest extends CommandRequest {}

export class RefuseSkipRequest extends CommandRequest {}

export class DeadLetterQuery extends PageQuery {
  @Optional() @MaxLength(60) readonly reason?: string;
  @Optional() @MaxLength(60) readonly type?: string;
}
