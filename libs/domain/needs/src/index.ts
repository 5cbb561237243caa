export type * from './needs.events';
export type * from './needs.commands';
export type * from './needs.errors';
export { evolveNeeds, noNeeds, type Condition, type Needs } from './needs.state';
export { needsDecider, type AroundNeeds } from './needs.decider';
export { categoryOfLifeDomain } from './life-domain';
export {
  distanceTravelled,
  type DistanceTravelled,
  type OpenedMeasurement,
} from './distance-travelled';
export { needsUpcasts } from './needs.upcasts';
