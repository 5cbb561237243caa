import {
  AVAILABILITY_CODES,
  type Availability,
  type Day,
  LIFE_DOMAIN_CODES,
  type LifeDomain,
  TARGET_GROUP_CODES,
  type TargetGroup,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import {
  CalendarDay,
  Code,
  Codes,
  CsvText,
  EmailAddress,
  Municipality,
  Optional,
  ShortText,
  SomeCodes,
  Telephone,
  WorkingArea,
} from '../request/field.request';

export class AmendServiceRequest extends CommandRequest {
  @ShortText() readonly name!: string;
  @Optional() @ShortText() readonly description?: string;
  @Codes(LIFE_DOMAIN_CODES) readonly helpsWith!: readonly LifeDomain[];
  @SomeCodes(TARGET_GROUP_CODES) readonly targetGroups!: readonly TargetGroup[];
  @WorkingArea() readonly workingArea!: readonly string[];
  @Optional() @Municipality() readonly seat?: string;
  @Optional() @Telephone() readonly telephone?: string;
  @Optional() @EmailAddress() readonly email?: string;
}

export class RegisterServiceRequest extends AmendServiceRequest {
  @Optional() @ShortText() readonly key?: string;
}

export class SayAvailabilityRequest extends CommandRequest {
  @Code(AVAILABILITY_CODES) readonly availability!: Availability;
  @CalendarDay() readonly saidOn!: Day;
}

export class EndServiceRequest extends CommandRequest {
  @CalendarDay() readonly until!: Day;
}

export class ImportServicesRequest extends CommandRequest {
  @CsvText() readonly csv!: string;
}

/** Who can help with this, for this target group, in this municipality? */
export class ServiceQuery {
  @Optional() @Code(LIFE_DOMAIN_CODES) readonly helpsWith?: LifeDomain;
  @Optional() @Code(TARGET_GROUP_CODES) readonly targetGroup?: TargetGroup;
  @Optional() @Municipality() readonly municipality?: string;
}
