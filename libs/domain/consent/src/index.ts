export type * from './consent.events';
export type * from './consent.commands';
