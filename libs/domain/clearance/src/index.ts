export type * from './objection.events';
export type * from './objection.commands';
export type * from './necessity.events';
export type * from './necessity.commands';
export type * from './clearance.errors';
export type { AroundClearance } from './around';
export { evolveObjection, objectionDecider, type Objection } from './objection.decider';
export { evolveNecessity, necessityDecider, type Necessity } from './necessity.decider';
export { clearanceUpcasts } from './clearance.upcasts';
