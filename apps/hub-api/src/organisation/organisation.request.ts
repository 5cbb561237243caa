import {
  CONNECTION_CHANNEL_CODES,
  type ConnectionChannel,
  ORGANISATION_TYPE_CODES,
  type OrganisationId,
  type OrganisationType,
  SEALED_CATEGORIES,
  type SealedCategory,
  type SubjectId,
  type TeamId,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import {
  Code,
  SomeCodes,
  EmailAddress,
  EnterpriseNumber,
  Id,
  Municipalities,
  Optional,
  OvoCode,
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

export class SetConnectionRequest extends CommandRequest {
  @Code(CONNECTION_CHANNEL_CODES) readonly channel!: ConnectionChannel;
}
