export type * from './casework.events';
export type * from './casework.commands';
export type * from './casework.errors';
export {
  assignedAt,
  evolveCasework,
  isAssigned,
  noCasework,
  type Casework,
} from './casework.state';
export { caseworkDecider, type AroundCasework } from './casework.decider';
export { caseworkUpcasts } from './casework.upcasts';
export {
  usualHolder,
  usuallyAtMove,
  type RoleTable,
  type RolesNow,
  type UsualRole,
} from './usual-roles';
