import type { Day } from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { CalendarDay, Text } from '../request/field.request';

export class RecordNoteRequest extends CommandRequest {
  @Text() readonly text!: string;
}

export class RecordStepRequest extends CommandRequest {
  @CalendarDay() readonly takenOn!: Day;
  @Text() readonly text!: string;
}
