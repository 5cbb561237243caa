import type { Upcasts } from '@wisselzone/kernel';
import type { OrganisationEvent } from './organisation.events';

/** How older versions of these events are read as today's; every type is still at its first version. */
export const organisationUpcasts: Upcasts = {};

const TYPES: Readonly<Record<OrganisationEvent['type'], true>> = {
  OrganisationRegistered: true,
  TeamRegistered: true,
  TeamMemberAdded: true,
  TeamMemberRemoved: true,
  ContactPointSet: true,
  ConnectionSet: true,
  WebhookRegistered: true,
  WebhookKeyRotated: true,
  WebhookRemoved: true,
  WorkerAbsenceRecorded: true,
  ContactPointAbsenceRecorded: true,
  AbsenceEnded: true,
  OrganisationSucceeded: true,
  ActingForAllowed: true,
  ActingForEnded: true,
};

/** The name of every event that can stand in an organisation's stream. */
export const organisationEventTypes = Object.keys(TYPES) as readonly OrganisationEvent['type'][];
