import {
  BREAK_OFF_REASON_CODES,
  type BreakOffReason,
  type Day,
  type Instant,
  OUTCOME_CODES,
  type OrganisationId,
  type Outcome,
  type ReferralId,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import {
  CalendarDay,
  Code,
  Flag,
  Id,
  Moment,
  Optional,
  PartList,
  ShortText,
  ShortTexts,
  Text,
} from '../request/field.request';

export class AftercareMomentRequest {
  @CalendarDay() readonly due!: Day;
  @Id() readonly owner!: OrganisationId;
}

export class ProposeHandoverRequest extends CommandRequest {
  @Id() readonly referral!: ReferralId;
}

export class PlanHandoverRequest extends CommandRequest {
  @Moment() readonly intakeAt!: Instant;
  @Optional() @ShortText() readonly place?: string;
  @Optional() @ShortTexts() readonly participants?: readonly string[];
  @Optional() @Text() readonly text?: string;
}

export class StartOverlapRequest extends CommandRequest {
  @CalendarDay() readonly plannedEnd!: Day;
}

export class ExtendOverlapRequest extends CommandRequest {
  @CalendarDay() readonly plannedEnd!: Day;
  @Optional() @Text() readonly text?: string;
}

export class ConfirmOverlapEndRequest extends CommandRequest {}

export class DecideOverlapEndRequest extends CommandRequest {
  @Text() readonly reason!: string;
}

export class TransferHandoverRequest extends CommandRequest {}

export class PlanAftercareRequest extends CommandRequest {
  @Optional()
  @PartList(() => AftercareMomentRequest)
  readonly moments?: readonly AftercareMomentRequest[];
}

export class HoldAftercareMomentRequest extends CommandRequest {
  @ShortText() readonly moment!: string;
  @Optional() @Text() readonly text?: string;
}

export class NoteAftercareMomentMissedRequest extends CommandRequest {
  @ShortText() readonly moment!: string;
}

export class CloseHandoverRequest extends CommandRequest {
  @Code(OUTCOME_CODES) readonly outcome!: Outcome;
  @Optional() @Text() readonly text?: string;
  @Optional() @Text() readonly reasonWithoutAftercare?: string;
  @Optional() @Flag() readonly askOutcomeAgain?: boolean;
}

export class BreakOffHandoverRequest extends CommandRequest {
  @Code(BREAK_OFF_REASON_CODES) readonly reason!: BreakOffReason;
  @Optional() @Text() readonly text?: string;
}

export class RequestReturnRequest extends CommandRequest {
  @Text() readonly reason!: string;
  @Optional() @Text() readonly suggestion?: string;
}

export class NoteReturnDeadlineMissedRequest extends CommandRequest {}

export class TakeBatonBackRequest extends CommandRequest {}
