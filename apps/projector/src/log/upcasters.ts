import { dossierEventTypes, dossierUpcasts } from '@wisselzone/domain/dossier';
import type { FlowEvent } from '@wisselzone/domain/flow';
import type { OrganisationEvent } from '@wisselzone/domain/organisation';
import type { PersonEvent } from '@wisselzone/domain/person';
import { Upcasters, type UpcastRegistry } from '@wisselzone/platform/envelope';

/** Events that parties, flows and links between persons are folded from; a type that is missing here does not compile. */
const register = {
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
} satisfies Record<(OrganisationEvent | FlowEvent | PersonEvent)['type'], UpcastRegistry[string]>;

/** Every event type that rows are made of. One that is not named stops the projector. */
export const knownEvents = (): Upcasters =>
  new Upcasters(
    { ...Object.fromEntries(dossierEventTypes.map((type) => [type, []])), ...dossierUpcasts },
    register,
  );
