import {
  GUIDANCE_STATUS_CODES,
  LIVING_WAGE_CODES,
  REGISTRATION_CATEGORY_CODES,
  REGISTRATION_REFUSAL_CODES,
  type Day,
  type GuidanceStatus,
  type LivingWage,
  type MandateId,
  type OrganisationId,
  type RegistrationCategory,
  type RegistrationRefusal,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { CalendarDay, Code, Id, Optional, Text } from '../request/field.request';

export class RequestRegistrationRequest extends CommandRequest {
  @Id() readonly mandate!: MandateId;
  @Id() readonly to!: OrganisationId;
  @Optional() @Code(LIVING_WAGE_CODES) readonly livingWage?: LivingWage;
  @Optional() @Text() readonly text?: string;
}

export class DeliverRegistrationRequest extends CommandRequest {}

export class ConfirmRegistrationRequest extends CommandRequest {
  @Code(REGISTRATION_CATEGORY_CODES) readonly category!: RegistrationCategory;
  @Code(GUIDANCE_STATUS_CODES) readonly status!: GuidanceStatus;
  @CalendarDay() readonly since!: Day;
}

export class RefuseRegistrationRequest extends CommandRequest {
  @Code(REGISTRATION_REFUSAL_CODES) readonly reason!: RegistrationRefusal;
  @Optional() @Text() readonly explanation?: string;
}
