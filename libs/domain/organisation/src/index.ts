export type * from './organisation.events';
export type * from './organisation.commands';
export type * from './organisation.errors';
export type * from './absence.events';
export type * from './absence.commands';
export { mayActFor } from './acting-for.state';
export { deskAt, standsInFor, type Absence } from './absence.state';
export {
  evolveOrganisation,
  keyGenerations,
  teamsOf,
  type ContactPoint,
  type Organisation,
  type Team,
  type Webhook,
} from './organisation.state';
export { organisationDecider } from './organisation.decider';
export { organisationEventTypes, organisationUpcasts } from './organisation.upcasts';
