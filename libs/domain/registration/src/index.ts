export type * from './registration.events';
export type * from './registration.commands';
export type * from './registration.errors';
export { evolveRegistration, type Registration } from './registration.state';
export { lapsed, registrationDecider, type AroundRegistration } from './registration.decider';
export { registrationUpcasts } from './registration.upcasts';
