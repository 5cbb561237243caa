import {
  DATA_CATEGORY_CODES,
  type DataCategory,
  type Day,
  GROUND_CODES,
  type Ground,
  ORGANISATION_TYPE_CODES,
  type OrganisationId,
  type OrganisationType,
  PURPOSE_CODES,
  type Purpose,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import {
  CalendarDay,
  Code,
  Codes,
  Flag,
  FlowName,
  Id,
  OneOf,
  Optional,
  Part,
  ShortText,
} from '../request/field.request';

export class FlowPartyRequest {
  @OneOf('organisationType', 'organisation')
  @Code(ORGANISATION_TYPE_CODES)
  readonly organisationType?: OrganisationType;
  @OneOf('organisationType', 'organisation') @Id() readonly organisation?: OrganisationId;
}

export class RegisterFlowRequest extends CommandRequest {
  @FlowName() readonly flow!: string;
  @Part(() => FlowPartyRequest) readonly source!: FlowPartyRequest;
  @Part(() => FlowPartyRequest) readonly recipient!: FlowPartyRequest;
  @Codes(PURPOSE_CODES) readonly purposes!: readonly Purpose[];
  @Codes(DATA_CATEGORY_CODES) readonly categories!: readonly DataCategory[];
  @Code(GROUND_CODES) readonly ground!: Ground;
  @ShortText() readonly reference!: string;
  @Optional() @ShortText() readonly sourceCapacity?: string;
  @Optional() @ShortText() readonly inscriptionCapacity?: string;
  @Flag() readonly statutoryDuty!: boolean;
  @CalendarDay() readonly from!: Day;
  @Optional() @CalendarDay() readonly until?: Day;
}

export class SucceedFlowPartyRequest extends CommandRequest {
  @FlowName() readonly flow!: string;
  @Id() readonly predecessor!: OrganisationId;
}

export class EndFlowRequest extends CommandRequest {
  @FlowName() readonly flow!: string;
  @CalendarDay() readonly until!: Day;
}
