export type * from './flow.events';
export type * from './flow.commands';
export type * from './flow.errors';
export {
  emptyFlowRegister,
  evolveFlows,
  flowsOf,
  namesOrganisation,
  type Flow,
  type FlowRegister,
  type FlowSide,
} from './flow.state';
export { flowDecider } from './flow.decider';
export { flowEventTypes, flowUpcasts } from './flow.upcasts';
