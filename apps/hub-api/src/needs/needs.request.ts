import {
  CONDITION_STATE_CODES,
  type ConditionId,
  type ConditionState,
  type Day,
  LIFE_DOMAIN_CODES,
  type LifeDomain,
  MEASURED_BY_CODES,
  type MeasuredBy,
  MISSING_ANSWER_CODES,
  type MissingAnswer,
  type OrganisationId,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { CalendarDay, Code, Id, Level, Optional, Text } from '../request/field.request';

export class RecordConditionRequest extends CommandRequest {
  @Optional() @Id() readonly id?: ConditionId;
  @Code(LIFE_DOMAIN_CODES) readonly lifeDomain!: LifeDomain;
  @Code(CONDITION_STATE_CODES) readonly state!: ConditionState;
  @Optional() @Id() readonly owner?: OrganisationId;
  @Optional() @Text() readonly text?: string;
}

export class ChangeConditionStateRequest extends CommandRequest {
  @Code(LIFE_DOMAIN_CODES) readonly lifeDomain!: LifeDomain;
  @Code(CONDITION_STATE_CODES) readonly state!: ConditionState;
  @Optional() @Text() readonly text?: string;
}

export class ChangeConditionOwnerRequest extends CommandRequest {
  @Id() readonly owner!: OrganisationId;
}

/** Either a level, or why there is none. */
export class RecordMeasurementRequest extends CommandRequest {
  @Code(LIFE_DOMAIN_CODES) readonly lifeDomain!: LifeDomain;
  @CalendarDay() readonly measuredOn!: Day;
  @Code(MEASURED_BY_CODES) readonly measuredBy!: MeasuredBy;
  @Optional() @Level() readonly level?: 1 | 2 | 3 | 4 | 5;
  @Optional() @Code(MISSING_ANSWER_CODES) readonly missing?: MissingAnswer;
  @Optional() @Text() readonly text?: string;
}
