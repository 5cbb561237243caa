export type * from './organisation.events';
export type * from './organisation.commands';
export type * from './organisation.errors';
export {
  evolveOrganisation,
  teamsOf,
  type ContactPoint,
  type Organisation,
  type Team,
} from './organisation.state';
export { organisationDecider } from './organisation.decider';
export { organisationUpcasts } from './organisation.upcasts';
