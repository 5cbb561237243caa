import {
  CONSENT_METHOD_CODES,
  type ConsentMethod,
  DATA_CATEGORY_CODES,
  type DataCategory,
  type Day,
  type OrganisationId,
  PURPOSE_CODES,
  type Purpose,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import {
  CalendarDay,
  Code,
  Codes,
  Ids,
  Language,
  Optional,
  ShortText,
  Text,
} from '../request/field.request';

export class GiveConsentRequest extends CommandRequest {
  @Code(PURPOSE_CODES) readonly purpose!: Purpose;
  @Codes(DATA_CATEGORY_CODES) readonly categories!: readonly DataCategory[];
  @Ids() readonly recipients!: readonly OrganisationId[];
  @CalendarDay() readonly from!: Day;
  @CalendarDay() readonly until!: Day;
  @Code(CONSENT_METHOD_CODES) readonly method!: ConsentMethod;
  @Optional() @Language() readonly explainedIn?: string;
  @Optional() @ShortText() readonly evidenceReference?: string;
}

export class RequestConsentRequest extends CommandRequest {
  @Code(PURPOSE_CODES) readonly purpose!: Purpose;
  @Codes(DATA_CATEGORY_CODES) readonly categories!: readonly DataCategory[];
  @Ids() readonly recipients!: readonly OrganisationId[];
  @CalendarDay() readonly from!: Day;
  @CalendarDay() readonly until!: Day;
  @Optional() @Language() readonly explainedIn?: string;
}

export class DeferConsentRequestRequest extends CommandRequest {
  @Optional() @CalendarDay() readonly askAgainOn?: Day;
}

export class RefuseConsentRequest extends CommandRequest {
  @Optional() @Text() readonly text?: string;
}

export class RenewConsentRequest extends CommandRequest {
  @CalendarDay() readonly from!: Day;
  @CalendarDay() readonly until!: Day;
  @Code(CONSENT_METHOD_CODES) readonly method!: ConsentMethod;
  @Optional() @Language() readonly explainedIn?: string;
  @Optional() @ShortText() readonly evidenceReference?: string;
}

export class WithdrawConsentRequest extends CommandRequest {
  @Optional() @Codes(DATA_CATEGORY_CODES) readonly categories?: readonly DataCategory[];
}

export class RevokeConsentRequest extends CommandRequest {
  @Text() readonly text!: string;
}

export class InvalidateConsentRequest extends CommandRequest {
  @Text() readonly text!: string;
}

export class MarkConsentUnknownRequest extends CommandRequest {
  @Text() readonly text!: string;
}

export class NoteWithdrawalUnconfirmedRequest extends CommandRequest {}

export class ConfirmWithdrawalRequest extends CommandRequest {}

export class ExpireConsentRequest extends CommandRequest {}
