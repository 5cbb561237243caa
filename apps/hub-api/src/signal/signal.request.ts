import {
  CONSULTATION_LEVEL_CODES,
  type ConsultationLevel,
  SIGNAL_STATUS_CODES,
  SIGNAL_THEME_CODES,
  type SignalStatus,
  type SignalTheme,
} from '@wisselzone/kernel';
import { Type } from 'class-transformer';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { CommandRequest } from '../request/command.request';
import { Code, Municipality, Optional, SomeText, WorkingArea } from '../request/field.request';

export class RecordSignalRequest extends CommandRequest {
  @Code(SIGNAL_THEME_CODES) readonly theme!: SignalTheme;
  @WorkingArea() readonly area!: readonly string[];
  @SomeText() readonly text!: string;
}

export class HearSignalRequest extends CommandRequest {}

export class DiscussSignalRequest extends CommandRequest {
  @Code(CONSULTATION_LEVEL_CODES) readonly level!: ConsultationLevel;
}

export class AnswerSignalRequest extends CommandRequest {
  @SomeText() readonly text!: string;
}

export class SignalQuery {
  @Optional() @Code(SIGNAL_THEME_CODES) readonly theme?: SignalTheme;
  @Optional() @Code(SIGNAL_STATUS_CODES) readonly status?: SignalStatus;
  @Optional() @Municipality() readonly municipality?: string;
}

export class SignalFeedQuery {
  @Optional()
  @Matches(/^\d{1,20}(?::\d{1,20})?$/, { message: 'must be `next` of an earlier page' })
  readonly after?: string;
  @Type(() => Number) @IsInt() @Min(1) @Max(500) readonly pageSize: number = 100;
}
