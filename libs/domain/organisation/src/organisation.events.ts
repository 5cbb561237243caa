import type {
  ConnectionChannel,
  Day,
  DomainEvent,
  OrganisationId,
  OrganisationType,
  SealedCategory,
  SubjectId,
  TeamId,
  WebhookId,
} from '@wisselzone/kernel';
import type { AbsenceEvent } from './absence.events';

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

/** The address that the hub's messages are sent to; its keys follow from the id, so no key is ever recorded. */
export type WebhookRegistered = DomainEvent<
  'WebhookRegistered',
  About & { readonly webhook: WebhookId; readonly url: string }
>;
/** From now on messages are signed with the key of this generation; for a day with the one before as well. */
export type WebhookKeyRotated = DomainEvent<
  'WebhookKeyRotated',
  About & { readonly webhook: WebhookId; readonly generation: number }
>;
export type WebhookRemoved = DomainEvent<'WebhookRemoved', About & { readonly webhook: WebhookId }>;

/** Membership is a relation to every dossier the team is assigned to. */
export type TeamMemberAdded = DomainEvent<
  'TeamMemberAdded',
  About & { readonly team: TeamId; readonly member: SubjectId }
>;
export type TeamMemberRemoved = DomainEvent<
  'TeamMemberRemoved',
  About & { readonly team: TeamId; readonly member: SubjectId }
>;

/** From a day on another organisation is its legal successor; each dossier moves by a command of its own. */
export type OrganisationSucceeded = DomainEvent<
  'OrganisationSucceeded',
  About & { readonly successor: OrganisationId; readonly from: Day }
>;

/** From a day on an association does its work for it; what is done stays its own, with the association named beside it. */
export type ActingForAllowed = DomainEvent<
  'ActingForAllowed',
  About & { readonly association: OrganisationId; readonly from: Day; readonly until?: Day }
>;
export type ActingForEnded = DomainEvent<
  'ActingForEnded',
  About & { readonly association: OrganisationId; readonly until: Day }
>;

export type OrganisationEvent =
  | AbsenceEvent
  | TeamMemberAdded
  | TeamMemberRemoved
  | OrganisationRegistered
  | TeamRegistered
  | ContactPointSet
  | ConnectionSet
  | WebhookRegistered
  | WebhookKeyRotated
  | WebhookRemoved
  | OrganisationSucceeded
  | ActingForAllowed
  | ActingForEnded;
