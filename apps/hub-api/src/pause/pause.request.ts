import { PAUSE_REASON_CODES, type PauseReason } from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { Code, Optional, Text } from '../request/field.request';

export class PauseDeadlinesRequest extends CommandRequest {
  @Code(PAUSE_REASON_CODES) readonly reason!: PauseReason;
  @Optional() @Text() readonly text?: string;
}

export class ResumeDeadlinesRequest extends CommandRequest {
  @Optional() @Text() readonly text?: string;
}

export class ExpirePauseRequest extends CommandRequest {}
