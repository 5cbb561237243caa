import {
  CONNECTION_CHANNEL_CODES,
  type ConnectionChannel,
  type Day,
  ORGANISATION_TYPE_CODES,
  type OrganisationId,
  type OrganisationType,
  SEALED_CATEGORIES,
  type SealedCategory,
  type SubjectId,
  type TeamId,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { DeskRequest } from '../request/desk.request';
import {
  CalendarDay,
  Code,
  SomeCodes,
  EmailAddress,
  EnterpriseNumber,
  Id,
  Municipalities,
  Optional,
  OvoCode,
  Part,
  ShortText,
  Telephone,
} from '../request/field.request';

export class RegisterOrganisationRequest extends CommandRequest {
  @Optional() @Id() readonly id?: OrganisationId;
  @ShortText() readonly name!: string;
  @Code(ORGANISATION_TYPE_CODES) readonly organisationType!: OrganisationType;
  @Optional() @EnterpriseNumber() readonly enterpriseNumber?: string;
  @Optional() @OvoCode() readonly ovoCode?: string;
  @Municipalities() readonly municipalities!: readonly string[];
  @SomeCodes(SEALED_CATEGORIES) readonly mayReceive!: readonly SealedCategory[];
}

export class RegisterTeamRequest extends CommandRequest {
  @ShortText() readonly name!: string;
}

export class AddTeamMemberRequest extends CommandRequest {
  @Id() readonly team!: TeamId;
  @Id() readonly member!: SubjectId;
}

export class RemoveTeamMemberRequest extends CommandRequest {
  @Id() readonly team!: TeamId;
  @Id() readonly member!: SubjectId;
}

export class SetContactPointRequest extends CommandRequest {
  @ShortText() readonly name!: string;
  @Optional() @Telephone() readonly telephone?: string;
  @Optional() @EmailAddress() readonly email?: string;
}

export class RecordWorkerAbsenceRequest extends CommandRequest {
  @Id() readonly worker!: SubjectId;
  @CalendarDay() readonly from!: Day;
  @CalendarDay() readonly until!: Day;
  @Optional() @Id() readonly replacement?: SubjectId;
}

export class RecordContactPointAbsenceRequest extends CommandRequest {
  @CalendarDay() readonly from!: Day;
  @CalendarDay() readonly until!: Day;
  @Optional() @Part(() => DeskRequest) readonly replacement?: DeskRequest;
}

export class EndAbsenceRequest extends CommandRequest {
  @CalendarDay() readonly until!: Day;
}

export class SucceedOrganisationRequest extends CommandRequest {
  @Id() readonly successor!: OrganisationId;
  @CalendarDay() readonly from!: Day;
}

export class AllowActingForRequest extends CommandRequest {
  @Id() readonly association!: OrganisationId;
  @CalendarDay() readonly from!: Day;
  @Optional() @CalendarDay() readonly until?: Day;
}

export class EndActingForRequest extends CommandRequest {
  @Id() readonly association!: OrganisationId;
  @CalendarDay() readonly until!: Day;
}

export class SetConnectionRequest extends CommandRequest {
  @Code(CONNECTION_CHANNEL_CODES) readonly channel!: ConnectionChannel;
}
