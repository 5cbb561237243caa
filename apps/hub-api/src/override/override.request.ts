import {
  OVERRIDE_REASON_CODES,
  OVERRIDE_VERDICT_CODES,
  type OverrideReason,
  type OverrideVerdict,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { AtMost, Code, Optional, Reason, Text } from '../request/field.request';

export class StartOverrideRequest extends CommandRequest {
  @Code(OVERRIDE_REASON_CODES) readonly reason!: OverrideReason;
  @Reason() readonly text!: string;
  @AtMost(60) readonly minutes!: number;
}

export class ConfirmOverrideRequest extends CommandRequest {}

export class EndOverrideRequest extends CommandRequest {}

export class ExpireOverrideRequest extends CommandRequest {}

export class ReviewOverrideRequest extends CommandRequest {
  @Code(OVERRIDE_VERDICT_CODES) readonly verdict!: OverrideVerdict;
  @Optional() @Text() readonly text?: string;
}
