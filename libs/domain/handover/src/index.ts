export type * from './handover.events';
export type * from './handover.commands';
