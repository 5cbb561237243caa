import {
  type OrganisationId,
  PHASE_CODES,
  type PersonId,
  type Phase,
  type SubjectId,
  TARGET_GROUP_CODES,
  type TargetGroup,
  type TeamId,
} from '@wisselzone/kernel';
import { ContactPersonRequest } from '../request/contact-person.request';
import { CommandRequest } from '../request/command.request';
import { Code, Id, OneOf, Optional, Part } from '../request/field.request';

export class OpenDossierRequest extends CommandRequest {
  @Id() readonly person!: PersonId;
  @Optional() @Code(TARGET_GROUP_CODES) readonly targetGroup?: TargetGroup;
  @Optional() @Code(PHASE_CODES) readonly phase?: Phase;
}

export class AssignCaseWorkerRequest extends CommandRequest {
  @OneOf('worker', 'team') @Id() readonly worker?: SubjectId;
  @OneOf('worker', 'team') @Id() readonly team?: TeamId;
}

export class ReleaseCaseWorkerRequest extends CommandRequest {
  @OneOf('worker', 'team') @Id() readonly worker?: SubjectId;
  @OneOf('worker', 'team') @Id() readonly team?: TeamId;
}

export class SucceedPredecessorRequest extends CommandRequest {
  @Id() readonly predecessor!: OrganisationId;
}

export class NameLeadProfessionalRequest extends CommandRequest {
  @Id() readonly lead!: SubjectId;
  @Optional() @Part(() => ContactPersonRequest) readonly contact?: ContactPersonRequest;
}
