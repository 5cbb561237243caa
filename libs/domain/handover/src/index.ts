export type * from './handover.events';
export type * from './handover.commands';
export type * from './handover.errors';
export type { AroundHandover } from './handover.types';
export {
  evolveHandover,
  isOpenHandover,
  type Handover,
  type PlannedMoment,
  type PlannedOutcome,
} from './handover.state';
export { handoverDecider } from './handover.decider';
export { withHandoverDeadline } from './handover-deadlines';
export { outcomesAsked, type OutcomeAsked } from './outcomes-asked';
export { handoverUpcasts } from './handover.upcasts';
