import {
  DATA_CATEGORY_CODES,
  type DataCategory,
  type Day,
  PURPOSE_CODES,
  type Purpose,
  REFERRAL_KIND_CODES,
  type ReferralKind,
  URGENCY_CODES,
  type Urgency,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { CalendarDay, Code, Codes, Optional, ShortText, SomeText } from '../request/field.request';

export class AddTemplateRequest extends CommandRequest {
  @ShortText() readonly title!: string;
  @CalendarDay() readonly from!: Day;
  @Optional() @CalendarDay() readonly until?: Day;
  @Optional() @Code(REFERRAL_KIND_CODES) readonly kind?: ReferralKind;
  @Optional() @Code(URGENCY_CODES) readonly urgency?: Urgency;
  @Code(PURPOSE_CODES) readonly purpose!: Purpose;
  @Codes(DATA_CATEGORY_CODES) readonly categories!: readonly DataCategory[];
  @Optional() @ShortText() readonly addressedService?: string;
  @Optional() @SomeText() readonly reason?: string;
  @Optional() @SomeText() readonly question?: string;
}

export class EndTemplateRequest extends CommandRequest {
  @CalendarDay() readonly until!: Day;
}
