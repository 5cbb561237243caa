export type * from './override.events';
export type * from './override.commands';
export type * from './override.errors';
export { evolveOverride, isOpenOverride, overrideLasts, type Override } from './override.state';
export { overrideDecider, type AroundOverride } from './override.decider';
export { overrideUpcasts } from './override.upcasts';
