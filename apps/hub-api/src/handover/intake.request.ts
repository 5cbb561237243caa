import { INTAKE_OUTCOME_CODES, type Instant, type IntakeOutcome } from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { Code, Moment, Optional, ShortText, Text } from '../request/field.request';

export class RecordJointIntakeRequest extends CommandRequest {
  @Code(INTAKE_OUTCOME_CODES) readonly outcome!: IntakeOutcome;
  @Optional() @Moment() readonly intakeAt?: Instant;
  @Optional() @ShortText() readonly place?: string;
  @Optional() @Text() readonly text?: string;
}

export class ReopenHandoverRequest extends CommandRequest {
  @Text() readonly reason!: string;
}
