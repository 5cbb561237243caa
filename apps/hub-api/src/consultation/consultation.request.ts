import type { ConsultationAgreementId, Day, Instant, OrganisationId } from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import {
  CalendarDay,
  Id,
  Ids,
  Moment,
  Optional,
  PartList,
  ShortText,
  Text,
} from '../request/field.request';

export class PlanConsultationRequest extends CommandRequest {
  @Moment() readonly startsAt!: Instant;
  @Ids() readonly participants!: readonly OrganisationId[];
  @Optional() @ShortText() readonly place?: string;
  @Optional() @Text() readonly text?: string;
}

export class MoveConsultationRequest extends CommandRequest {
  @Moment() readonly startsAt!: Instant;
  @Optional() @ShortText() readonly place?: string;
}

export class CancelConsultationRequest extends CommandRequest {
  @Text() readonly reason!: string;
}

export class AgreedRequest {
  @Id() readonly owner!: OrganisationId;
  @Optional() @CalendarDay() readonly due?: Day;
  @Text() readonly text!: string;
}

export class RecordConsultationRequest extends CommandRequest {
  @Ids() readonly attended!: readonly OrganisationId[];
  @Optional() @PartList(() => AgreedRequest) readonly agreements?: readonly AgreedRequest[];
  /** When they sit together again. */
  @Optional() @Moment() readonly nextAt?: Instant;
  @Optional() @Text() readonly text?: string;
}

export class KeepConsultationAgreementRequest extends CommandRequest {
  @Id() readonly agreed!: ConsultationAgreementId;
  @Optional() @Text() readonly text?: string;
}
