import {
  DATA_CATEGORY_CODES,
  type DataCategory,
  type Day,
  type OrganisationId,
  PAUSABLE_STEP_CODES,
  type PausableStep,
  PURPOSE_CODES,
  type Purpose,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import {
  CalendarDay,
  Codes,
  Days,
  EmailAddress,
  Id,
  Ids,
  Optional,
  Part,
  PartList,
  ShortText,
  SomeCodes,
  Telephone,
} from '../request/field.request';

export class AgreedDeadlinesRequest {
  @Optional() @Days() readonly receive?: number;
  @Optional() @Days() readonly decide?: number;
  @Optional() @Days() readonly expire?: number;
  @Optional() @Days() readonly takeBack?: number;
  @Optional() @Days() readonly answer?: number;
  @Optional() @Days() readonly pause?: number;
}

export class AgreementContactRequest {
  @Id() readonly organisation!: OrganisationId;
  @ShortText() readonly name!: string;
  @Optional() @Telephone() readonly telephone?: string;
  @Optional() @EmailAddress() readonly email?: string;
}

export class AmendAgreementRequest extends CommandRequest {
  @CalendarDay() readonly from!: Day;
  @Optional() @CalendarDay() readonly until?: Day;
  @Codes(PURPOSE_CODES) readonly purposes!: readonly Purpose[];
  @Codes(DATA_CATEGORY_CODES) readonly categories!: readonly DataCategory[];
  @Part(() => AgreedDeadlinesRequest) readonly deadlines!: AgreedDeadlinesRequest;
  @Optional() @SomeCodes(PAUSABLE_STEP_CODES) readonly pausing?: readonly PausableStep[];
  @PartList(() => AgreementContactRequest) readonly contacts!: readonly AgreementContactRequest[];
  @Optional()
  @PartList(() => AgreementContactRequest)
  readonly cooperationLine?: readonly AgreementContactRequest[];
  @Optional() @ShortText() readonly reference?: string;
}

export class RegisterAgreementRequest extends AmendAgreementRequest {
  @Ids() readonly parties!: readonly OrganisationId[];
}

export class SucceedAgreementPartyRequest extends CommandRequest {
  @Id() readonly predecessor!: OrganisationId;
}

export class EndAgreementRequest extends CommandRequest {
  @CalendarDay() readonly until!: Day;
}
