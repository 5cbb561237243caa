export type * from './signal.events';
export type * from './signal.commands';
export type * from './signal.errors';
export { evolveSignal, type Signal } from './signal.state';
export { personalTraces } from './personal-trace';
export { signalDecider } from './signal.decider';
export { signalEventTypes, signalUpcasts } from './signal.upcasts';
