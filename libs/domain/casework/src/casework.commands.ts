import type {
  Asked,
  OrganisationId,
  PersonId,
  Phase,
  SubjectId,
  TargetGroup,
} from '@wisselzone/kernel';
import type { CaseWorker } from './casework.events';

export type OpenDossier = Asked & {
  readonly type: 'OpenDossier';
  readonly person: PersonId;
  readonly targetGroup?: TargetGroup;
  readonly phase?: Phase;
};
/** Only for the asking organisation's own workers and teams. */
export type AssignCaseWorker = Asked & {
  readonly type: 'AssignCaseWorker';
  readonly assigned: CaseWorker;
};
export type ReleaseCaseWorker = Asked & {
  readonly type: 'ReleaseCaseWorker';
  readonly released: CaseWorker;
};
/** The lead must be assigned to the dossier at the asking organisation; naming assigns her when she is not. */
export type NameLeadProfessional = Asked & {
  readonly type: 'NameLeadProfessional';
  readonly lead: SubjectId;
  readonly contact?: {
    readonly name: string;
    readonly telephone?: string;
    readonly email?: string;
  };
};

/** Asked by the successor itself; that it is one, stands in the register of organisations. */
export type SucceedPredecessor = Asked & {
  readonly type: 'SucceedPredecessor';
  readonly predecessor: OrganisationId;
};

export type CaseworkCommand =
  OpenDossier | AssignCaseWorker | ReleaseCaseWorker | NameLeadProfessional | SucceedPredecessor;
