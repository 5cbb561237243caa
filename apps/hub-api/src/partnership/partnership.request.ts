import {
  type Day,
  LIFE_DOMAIN_CODES,
  type LifeDomain,
  type OrganisationId,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { DeskRequest } from '../request/desk.request';
import {
  CalendarDay,
  Id,
  Optional,
  Part,
  PartList,
  ShortText,
  SomeCodes,
  WorkingArea,
} from '../request/field.request';

export class PartnerRequest {
  @Id() readonly organisation!: OrganisationId;
  @SomeCodes(LIFE_DOMAIN_CODES) readonly expertise!: readonly LifeDomain[];
}

export class RegisterPartnershipRequest extends CommandRequest {
  @ShortText() readonly name!: string;
  @WorkingArea() readonly workingArea!: readonly string[];
  @PartList(() => PartnerRequest) readonly partners!: readonly PartnerRequest[];
  @Optional() @Part(() => DeskRequest) readonly desk?: DeskRequest;
}

export class AmendPartnershipRequest extends RegisterPartnershipRequest {}

export class EndPartnershipRequest extends CommandRequest {
  @CalendarDay() readonly until!: Day;
}
