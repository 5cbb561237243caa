import {
  OUTCOME_CODES,
  OUTCOME_MOMENT_CODES,
  type Outcome,
  type OutcomeMoment,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { Code, Optional, Text } from '../request/field.request';

export class RecordOutcomeRequest extends CommandRequest {
  @Code(OUTCOME_MOMENT_CODES) readonly moment!: OutcomeMoment;
  @Code(OUTCOME_CODES) readonly outcome!: Outcome;
  @Optional() @Text() readonly text?: string;
}

export class NoteOutcomeMissedRequest extends CommandRequest {
  @Code(OUTCOME_MOMENT_CODES) readonly moment!: OutcomeMoment;
}
