export type * from './organisation.events';
export type * from './organisation.commands';
export type * from './organisation.errors';
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
export { organisationUpcasts } from './organisation.upcasts';
