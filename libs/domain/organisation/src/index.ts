export type * from './organisation.events';
export type * from './organisation.commands';
