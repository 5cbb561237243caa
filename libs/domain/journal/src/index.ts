export type * from './journal.events';
export type * from './journal.commands';
export type * from './journal.errors';
export { emptyJournal, evolveJournal, type Journal } from './journal.state';
export { journalDecider, type AroundJournal } from './journal.decider';
export { journalUpcasts } from './journal.upcasts';
