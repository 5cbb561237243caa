export type * from './casework.events';
export type * from './casework.commands';
