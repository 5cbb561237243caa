import type {
  Asked,
  ConnectionChannel,
  Day,
  OrganisationId,
  OrganisationType,
  SealedCategory,
  SubjectId,
  TeamId,
  WebhookId,
} from '@wisselzone/kernel';
import type { AbsenceCommand } from './absence.commands';

type About = Asked & { readonly organisation: OrganisationId };

export type RegisterOrganisation = About & {
  readonly type: 'RegisterOrganisation';
  readonly name: string;
  readonly organisationType: OrganisationType;
  readonly enterpriseNumber?: string;
  readonly ovoCode?: string;
  readonly municipalities: readonly string[];
  readonly mayReceive: readonly SealedCategory[];
};
export type RegisterTeam = About & {
  readonly type: 'RegisterTeam';
  readonly team: TeamId;
  readonly name: string;
};
export type SetContactPoint = About & {
  readonly type: 'SetContactPoint';
  readonly name: string;
  readonly telephone?: string;
  readonly email?: string;
};
export type SetConnection = About & {
  readonly type: 'SetConnection';
  readonly channel: ConnectionChannel;
};

export type AddTeamMember = About & {
  readonly type: 'AddTeamMember';
  readonly team: TeamId;
  readonly member: SubjectId;
};
export type RemoveTeamMember = About & {
  readonly type: 'RemoveTeamMember';
  readonly team: TeamId;
  readonly member: SubjectId;
};

export type RegisterWebhook = About & {
  readonly type: 'RegisterWebhook';
  readonly webhook: WebhookId;
  readonly url: string;
};
export type RotateWebhookKey = About & {
  readonly type: 'RotateWebhookKey';
  readonly webhook: WebhookId;
};
export type RemoveWebhook = About & {
  readonly type: 'RemoveWebhook';
  readonly webhook: WebhookId;
};

export type SucceedOrganisation = About & {
  readonly type: 'SucceedOrganisation';
  readonly successor: OrganisationId;
  readonly from: Day;
};

export type AllowActingFor = About & {
  readonly type: 'AllowActingFor';
  readonly association: OrganisationId;
  readonly from: Day;
  readonly until?: Day;
};
export type EndActingFor = About & {
  readonly type: 'EndActingFor';
  readonly association: OrganisationId;
  readonly until: Day;
};

export type OrganisationCommand =
  | AbsenceCommand
  | AddTeamMember
  | RemoveTeamMember
  | RegisterOrganisation
  | RegisterTeam
  | SetContactPoint
  | SetConnection
  | RegisterWebhook
  | RotateWebhookKey
  | RemoveWebhook
  | SucceedOrganisation
  | AllowActingFor
  | EndActingFor;
