import type { AgreementEvent } from '@wisselzone/domain/agreement';
import type { DeliveryEvent } from '@wisselzone/domain/delivery';
import { dossierEventTypes, dossierUpcasts } from '@wisselzone/domain/dossier';
import type { FlowEvent } from '@wisselzone/domain/flow';
import type { OrganisationEvent } from '@wisselzone/domain/organisation';
import type { PartnershipEvent } from '@wisselzone/domain/partnership';
import type { PersonEvent } from '@wisselzone/domain/person';
import type { ServiceEvent } from '@wisselzone/domain/service';
import type { SignalEvent } from '@wisselzone/domain/signal';
import { Upcasters, type UpcastRegistry } from '@wisselzone/platform/envelope';

type OtherEvent =
  | OrganisationEvent
  | FlowEvent
  | PersonEvent
  | AgreementEvent
  | ServiceEvent
  | PartnershipEvent
  | SignalEvent
  | DeliveryEvent;

/** Events outside a dossier; a type that is missing here does not compile. */
const others = {
  OrganisationRegistered: [],
  TeamRegistered: [],
  TeamMemberAdded: [],
  TeamMemberRemoved: [],
  ContactPointSet: [],
  ConnectionSet: [],
  WebhookRegistered: [],
  WebhookKeyRotated: [],
  WebhookRemoved: [],
  WorkerAbsenceRecorded: [],
  ContactPointAbsenceRecorded: [],
  AbsenceEnded: [],
  OrganisationSucceeded: [],
  ActingForAllowed: [],
  ActingForEnded: [],
  FlowRegistered: [],
  FlowEnded: [],
  FlowPartySucceeded: [],
  PersonRegistered: [],
  PersonIdentifierGiven: [],
  PersonIdentifierReplaced: [],
  PersonsLinked: [],
  PersonsUnlinked: [],
  PersonMunicipalityChanged: [],
  AgreementRegistered: [],
  AgreementAmended: [],
  AgreementEnded: [],
  TemplateAdded: [],
  TemplateEnded: [],
  AgreementPartySucceeded: [],
  ServiceRegistered: [],
  ServiceAmended: [],
  AvailabilitySaid: [],
  ServiceEnded: [],
  PartnershipRegistered: [],
  PartnershipAmended: [],
  PartnershipEnded: [],
  SignalRecorded: [],
  SignalHeard: [],
  SignalDiscussed: [],
  SignalAnswered: [],
  ReconciliationAsked: [],
  DeliveryRetryAsked: [],
  DeliveryReplayAsked: [],
  MessageRetryAsked: [],
  MessageSkipAsked: [],
  DeliverySkipAsked: [],
  DeliverySkipConfirmed: [],
  DeliverySkipRefused: [],
} satisfies Record<OtherEvent['type'], UpcastRegistry[string]>;

/** Every event type this process reads and writes; a type without steps is at its first version. */
export const knownEvents = (): Upcasters =>
  new Upcasters(
    { ...Object.fromEntries(dossierEventTypes.map((type) => [type, []])), ...dossierUpcasts },
    others,
  );
