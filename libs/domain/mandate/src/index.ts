export type * from './mandate.events';
export type * from './mandate.commands';
export type * from './mandate.errors';
export { evolveMandate, type Mandate } from './mandate.state';
export { mandateFault, type MandatedAct } from './mandate-fault';
export { mandateDecider, type AroundMandate } from './mandate.decider';
export { mandateUpcasts } from './mandate.upcasts';
