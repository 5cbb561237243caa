import {
  CONDITION_STATE_CODES,
  type ConditionId,
  type ConditionState,
  type Day,
  LIFE_DOMAIN_CODES,
  type LifeDomain,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { CalendarDay, Code, Id, Optional, Text } from '../request/field.request';

export class RecordNoteRequest extends CommandRequest {
  @Text() readonly text!: string;
}

export class RecordStepRequest extends CommandRequest {
  @CalendarDay() readonly takenOn!: Day;
  @Text() readonly text!: string;
}

export class RecordConditionRequest extends CommandRequest {
  @Optional() @Id() readonly id?: ConditionId;
  @Code(LIFE_DOMAIN_CODES) readonly lifeDomain!: LifeDomain;
  @Code(CONDITION_STATE_CODES) readonly state!: ConditionState;
  @Optional() @Text() readonly text?: string;
}
