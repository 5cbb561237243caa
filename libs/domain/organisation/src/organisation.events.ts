import type {
  ConnectionChannel,
  DomainEvent,
  OrganisationId,
  OrganisationType,
  SealedCategory,
  SubjectId,
  TeamId,
} from '@wisselzone/kernel';

type About = { readonly organisation: OrganisationId };

/** Numbers may be missing and are never guessed. `mayReceive` is the outer limit of what it may ever get. */
export type OrganisationRegistered = DomainEvent<
  'OrganisationRegistered',
  About & {
    readonly name: string;
    readonly organisationType: OrganisationType;
    readonly enterpriseNumber?: string;
    readonly ovoCode?: string;
    readonly municipalities: readonly string[];
    readonly mayReceive: readonly SealedCategory[];
  }
>;
export type TeamRegistered = DomainEvent<
  'TeamRegistered',
  About & { readonly team: TeamId; readonly name: string }
>;
/** A functional contact point (a desk, a mailbox): never a person's own data. */
export type ContactPointSet = DomainEvent<
  'ContactPointSet',
  About & { readonly name: string; readonly telephone?: string; readonly email?: string }
>;
/** The one channel that makes end states of deliveries. */
export type ConnectionSet = DomainEvent<
  'ConnectionSet',
  About & { readonly channel: ConnectionChannel }
>;

/** Membership is a relation to every dossier the team is assigned to. */
export type TeamMemberAdded = DomainEvent<
  'TeamMemberAdded',
  About & { readonly team: TeamId; readonly member: SubjectId }
>;
export type TeamMemberRemoved = DomainEvent<
  'TeamMemberRemoved',
  About & { readonly team: TeamId; readonly member: SubjectId }
>;

export type OrganisationEvent =
  | TeamMemberAdded
  | TeamMemberRemoved
  | OrganisationRegistered
  | TeamRegistered
  | ContactPointSet
  | ConnectionSet;
