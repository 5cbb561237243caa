export type * from './partnership.events';
export type * from './partnership.commands';
export type * from './partnership.errors';
export { evolvePartnership, isOver, type Partnership } from './partnership.state';
export { partnershipDecider } from './partnership.decider';
export { partnershipEventTypes, partnershipUpcasts } from './partnership.upcasts';
