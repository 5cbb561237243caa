export type * from './journal.events';
export type * from './journal.commands';
