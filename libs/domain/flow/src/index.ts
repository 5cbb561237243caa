export type * from './flow.events';
export type * from './flow.commands';
