import {
  CONSENT_METHOD_CODES,
  MANDATE_SCOPE_CODES,
  type ConsentMethod,
  type Day,
  type MandateScope,
  type OrganisationId,
  type SubjectId,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import {
  CalendarDay,
  Code,
  Codes,
  Id,
  Language,
  Optional,
  ShortText,
} from '../request/field.request';

export class GiveMandateRequest extends CommandRequest {
  @Id() readonly towards!: OrganisationId;
  @Codes(MANDATE_SCOPE_CODES) readonly scope!: readonly MandateScope[];
  @Optional() @Id() readonly counsellor?: SubjectId;
  @CalendarDay() readonly from!: Day;
  @CalendarDay() readonly until!: Day;
  @Code(CONSENT_METHOD_CODES) readonly method!: ConsentMethod;
  @Optional() @Language() readonly explainedIn?: string;
  @Optional() @ShortText() readonly evidenceReference?: string;
}

export class WithdrawMandateRequest extends CommandRequest {}

export class ExpireMandateRequest extends CommandRequest {}
