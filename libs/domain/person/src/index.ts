export type * from './person.events';
export type * from './person.commands';
